package nl.bijeen.registration;

import java.util.List;
import nl.bijeen.event.EventId;

/**
 * People come who did not before.
 *
 * @param registrations all who got a seat in one act, in the order in which they asked
 */
public record SeatsConfirmed(EventId event, List<Registration> registrations) {

    public SeatsConfirmed {
        registrations = List.copyOf(registrations);
    }
}
