package nl.bijeen.programme;

import static java.util.stream.Collectors.toSet;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import nl.bijeen.registration.Registration;

/** Who has yet to choose: they took no place in a round, told no wish for it, and contribute to none of its sessions. */
final class Undecided {

    private final Situation situation;
    private final Map<Long, Set<Long>> decided = new HashMap<>();

    Undecided(Situation situation) {
        this.situation = situation;
        situation.wishes().forEach((person, wishes) -> of(person).addAll(wishes.keySet()));
        // Who took a place in a session that is not held after all, chooses again.
        var off = situation.programme().sessions().stream()
                .filter(it -> !it.held())
                .map(it -> it.id().value())
                .collect(toSet());
        for (var it : situation.placed())
            if (!off.contains(it.session())) of(it.person()).add(it.round());
    }

    private Set<Long> of(long person) {
        return decided.computeIfAbsent(person, _ -> new HashSet<>());
    }

    /** Those of these rounds in which somebody has. */
    List<Round> among(List<Round> rounds, Registration person) {
        var done = decided.getOrDefault(person.id().value(), Set.of());
        return rounds.stream()
                .filter(it -> !done.contains(it.id().value()))
                .filter(it -> Whereabouts.contributing(situation.programme(), person, it) == null)
                .toList();
    }
}
