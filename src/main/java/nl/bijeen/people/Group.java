package nl.bijeen.people;

import nl.bijeen.database.AssociationId;
import org.jspecify.annotations.Nullable;

/**
 * A named set of persons: a network, a working group. It stays by list or by rule, as it was made.
 *
 * @param token its name in addresses of the office
 * @param about what it is for; may be empty
 * @param rule whom it holds; null for a group by list
 */
public record Group(
        long id,
        AssociationId association,
        String token,
        String name,
        String about,
        @Nullable Rule rule) {

    public boolean byRule() {
        return rule != null;
    }

    String subject() {
        return "group:" + id;
    }
}
