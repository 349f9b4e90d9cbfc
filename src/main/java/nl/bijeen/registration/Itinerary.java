package nl.bijeen.registration;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import nl.bijeen.event.EventId;

/** Where people are to be during a meeting. Their calendars tell it; whoever knows, contributes a bean of this type. */
public interface Itinerary {

    /**
     * Of these people in one question, by the number of the registration: a line for each thing, the earliest first. Who is to
     * be nowhere in particular may be missing.
     */
    Map<Long, List<String>> of(EventId event, Collection<Registration.Id> people);
}
