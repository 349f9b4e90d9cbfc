package nl.bijeen.registration;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Who waits for a seat, the longest first. */
record WaitingList(List<Waiting> people) {

    /**
     * One who waits.
     *
     * @param together gets a seat only when all who wait with the same booking get one
     * @param limits that hold for them
     */
    record Waiting(long registration, long booking, boolean together, Set<Limit> limits) {}

    /**
     * Who gets the seats that are free. Whoever waits longest comes first; who does not fit, because enough of their
     * organisation come or a party wants to stay together, is passed by those who do: an empty seat helps nobody.
     */
    List<Long> next(Room room) {
        var seated = new ArrayList<Long>();
        var seen = new HashSet<Long>();
        var left = room;
        for (var person : people) {
            if (person.together() && !seen.add(person.booking())) continue;
            var party = person.together() ? party(person.booking()) : List.of(person);
            var after = left.take(party.stream().map(Waiting::limits).toList());
            if (after.isEmpty()) continue;
            left = after.get();
            party.forEach(it -> seated.add(it.registration()));
        }
        return seated;
    }

    private List<Waiting> party(long booking) {
        return people.stream().filter(it -> it.booking() == booking).toList();
    }
}
