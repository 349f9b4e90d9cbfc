package nl.bijeen.people;

import nl.bijeen.database.AssociationId;

/**
 * A named set of persons: a network, a working group.
 *
 * @param token its name in addresses of the office
 * @param about what it is for; may be empty
 */
public record Group(long id, AssociationId association, String token, String name, String about) {

    String subject() {
        return "group:" + id;
    }
}
