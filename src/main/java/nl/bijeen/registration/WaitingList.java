package nl.bijeen.registration;

import static java.util.stream.Collectors.counting;
import static java.util.stream.Collectors.groupingBy;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.function.Predicate;

/** Who waits for a seat, the longest first. */
record WaitingList(List<Waiting> people) {

    /** @param together gets a seat only when all who wait with the same booking get one */
    record Waiting(long registration, long booking, boolean together) {}

    /**
     * Who gets the seats that are free. Whoever waits longest comes first; a party that wants to stay together and does not fit
     * is passed by those who do, because an empty seat helps nobody.
     */
    List<Long> next(int seats) {
        return next(seats, _ -> true);
    }

    /** As {@link #next(int)}, passing by those who may not have one: {@code may} takes the seats it grants. */
    List<Long> next(int seats, Predicate<List<Long>> may) {
        var sizes = people.stream().collect(groupingBy(Waiting::booking, counting()));
        var seated = new ArrayList<Long>();
        var seen = new HashSet<Long>();
        for (var person : people) {
            if (!person.together()) {
                if (seated.size() < seats && may.test(List.of(person.registration())))
                    seated.add(person.registration());
            } else if (seen.add(person.booking())
                    && sizes.getOrDefault(person.booking(), 0L) <= seats - seated.size()
                    && may.test(party(person.booking()))) {
                party(person.booking()).forEach(seated::add);
            }
        }
        return seated;
    }

    private List<Long> party(long booking) {
        return people.stream()
                .filter(it -> it.booking() == booking)
                .map(Waiting::registration)
                .toList();
    }
}
