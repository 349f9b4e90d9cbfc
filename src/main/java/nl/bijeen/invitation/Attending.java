package nl.bijeen.invitation;

import java.util.Set;
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
     */
    record Addresses(Set<String> coming, Set<String> cancelled) {

        public Addresses {
            coming = Set.copyOf(coming);
            cancelled = Set.copyOf(cancelled);
        }
    }
}
