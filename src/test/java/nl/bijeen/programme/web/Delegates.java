package nl.bijeen.programme.web;

import static java.util.stream.Collectors.toMap;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.function.Predicate;
import nl.bijeen.event.Event;
import nl.bijeen.programme.Programme;
import nl.bijeen.programme.Session;
import nl.bijeen.programme.TestPlacing;
import nl.bijeen.registration.Crowd;
import nl.bijeen.registration.Registration;

/** Those who come to a congress, named by their number, and what they were told of it. */
record Delegates(Crowd crowd, Event event, List<Registration> all) {

    static final String PLACED = "Jouw programma: Congres";

    /** From 1. */
    Registration number(int number) {
        return all.get(number - 1);
    }

    List<Registration> who(Predicate<Registration> which) {
        return all.stream().filter(which).toList();
    }

    List<Crowd.Received> letters(Registration one) {
        return crowd.letters(event.id(), one.person().name());
    }

    Crowd.Received last(Registration one) {
        return letters(one).getLast();
    }

    /** As they were told when staff confirmed. */
    String placed(Registration one) {
        return letters(one).stream()
                .filter(it -> it.subject().equals(PLACED))
                .findFirst()
                .orElseThrow()
                .plain();
    }

    /**
     * Those of some numbers do not, nor does one of twenty others. In each round most want what is about housing first, and hardly
     * anybody wants forms in the first.
     *
     * @param but numbers
     */
    void choose(TestPlacing made, Programme programme, List<Integer> but) {
        var random = new Random(1);
        for (var round : programme.rounds()) {
            var offered =
                    programme.of(round).stream().collect(toMap(it -> it.title().replaceAll(" .*", ""), Session::id));
            for (var i = 1; i <= all.size(); i++) {
                if (i % 20 == 0 || but.contains(i)) continue;
                var wanted =
                        new ArrayList<>(random.nextInt(5) < 2 ? List.of("Zorg", "Wonen") : List.of("Wonen", "Zorg"));
                if (!round.name().equals("Ronde 1") && random.nextInt(4) == 0) wanted.addFirst("Formulieren");
                var sessions = wanted.stream().map(offered::get).toArray(Session.Id[]::new);
                made.wants(number(i), round.id(), sessions);
            }
        }
    }
}
