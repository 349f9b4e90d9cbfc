package nl.bijeen.registration;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import nl.bijeen.event.EventId;
import org.springframework.stereotype.Component;

/** What all who know tell about where people are to be. */
@Component
class Itineraries {

    private final List<Itinerary> known;

    Itineraries(List<Itinerary> known) {
        this.known = known;
    }

    Map<Long, List<String>> of(EventId event, Collection<Registration> people) {
        var ids = people.stream().map(Registration::id).toList();
        var lines = new HashMap<Long, List<String>>();
        if (ids.isEmpty()) return lines;
        for (var one : known)
            one.of(event, ids)
                    .forEach((id, told) ->
                            lines.computeIfAbsent(id, _ -> new ArrayList<>()).addAll(told));
        return lines;
    }
}
