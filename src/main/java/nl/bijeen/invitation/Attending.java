package nl.bijeen.invitation;

import java.util.HashSet;
import java.util.Set;
import nl.bijeen.database.AssociationId;
import nl.bijeen.event.Event;
import nl.bijeen.event.EventId;

/**
 * Who answers for a meeting's places, asked from below: invitations must not go to who comes already. The module that gives
 * the places out has the one bean of this type.
 */
public interface Attending {

    Addresses of(EventId event);

    /**
     * Mail addresses in small letters.
     *
     * @param coming hold a place, wait for one or asked for one
     * @param cancelled had one and gave it up, or were refused
     * @param heardOf either of the two, where it may not be told which
     */
    record Addresses(Set<String> coming, Set<String> cancelled, Set<String> heardOf) {

        public Addresses {
            coming = Set.copyOf(coming);
            cancelled = Set.copyOf(cancelled);
            heardOf = Set.copyOf(heardOf);
        }

        public Addresses(Set<String> coming, Set<String> cancelled) {
            this(coming, cancelled, Set.of());
        }

        /** What the association that invites may know. A co-host does not learn whether somebody comes, only that they answered. */
        Addresses toldTo(AssociationId inviter, Event meeting) {
            if (meeting.association().equals(inviter)) return this;
            var both = new HashSet<>(coming);
            both.addAll(cancelled);
            return new Addresses(Set.of(), Set.of(), both);
        }
    }
}
