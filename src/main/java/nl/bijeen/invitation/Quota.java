package nl.bijeen.invitation;

import java.util.Objects;
import nl.bijeen.event.EventId;
import nl.bijeen.people.Organisation;
import org.jspecify.annotations.Nullable;

/**
 * How many may come to a meeting from one group, or from each organisation.
 *
 * @param token its name in addresses of the office
 * @param group null when it is about organisations
 * @param kind of the organisations it is about; null for organisations of any kind
 */
public record Quota(
        long id,
        EventId event,
        String token,
        @Nullable Long group,
        @Nullable String groupName,
        Organisation.@Nullable Kind kind,
        int seats) {

    public boolean ofGroup() {
        return group != null;
    }

    /** Only of one that is about a group. */
    long groupId() {
        return Objects.requireNonNull(group);
    }
}
