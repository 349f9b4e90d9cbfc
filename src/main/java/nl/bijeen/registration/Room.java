package nl.bijeen.registration;

import static java.util.Comparator.comparing;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * How many seats are left, of the whole meeting and of each limit within it.
 *
 * @param free {@link Integer#MAX_VALUE} where the meeting has no limit of its own
 * @param left by the key of the limit; one nobody counted for yet is not in it
 */
record Room(int free, Map<String, Integer> left) {

    /** What holds for somebody nothing but the meeting itself holds for. */
    static final Set<Limit> NO_LIMITS = Set.of();

    private static final Comparator<Limit> KEPT_SEATS_LAST =
            comparing(Limit::open).thenComparing(Limit::key);

    Room {
        left = Map.copyOf(left);
    }

    /** What is left after all of these people got a seat, each told by the limits that hold for them; empty when they do not fit. */
    Optional<Room> take(List<Set<Limit>> people) {
        if (people.size() > free) return Optional.empty();
        var after = new HashMap<>(left);
        for (var limits : people) {
            for (var limit : limits) {
                var rest = after.getOrDefault(limit.key(), limit.seats()) - 1;
                if (rest < 0) return Optional.empty();
                after.put(limit.key(), rest);
            }
        }
        return Optional.of(new Room(free == Integer.MAX_VALUE ? free : free - people.size(), after));
    }

    /** The limit that these people would pass, each told by the limits that hold for them; empty when none is in their way. */
    Optional<Limit> full(List<Set<Limit>> people) {
        var after = new HashMap<>(left);
        for (var limits : people) {
            for (var limit : limits.stream().sorted(KEPT_SEATS_LAST).toList()) {
                var rest = after.getOrDefault(limit.key(), limit.seats()) - 1;
                if (rest < 0) return Optional.of(limit);
                after.put(limit.key(), rest);
            }
        }
        return Optional.empty();
    }

    /** Whether these limits have room for one more, however full the meeting itself is. */
    boolean allows(Set<Limit> limits) {
        return new Room(Integer.MAX_VALUE, left).take(limits).isPresent();
    }

    /** As {@link #take} of one. */
    Optional<Room> take(Set<Limit> limits) {
        return take(List.of(limits));
    }
}
