package nl.bijeen.programme;

import java.util.List;
import java.util.Map;
import java.util.Set;
import nl.bijeen.programme.Chooser.Engaged;
import org.jspecify.annotations.Nullable;

/** What keeps somebody out of a breakout however much room it has. Each rule is one line of {@link #against}. */
final class Rules {

    private static final Map<Access, Obstacle> WITHOUT =
            Map.of(Access.STEP_FREE, Obstacle.NOT_STEP_FREE, Access.HEARING_LOOP, Obstacle.NO_HEARING_LOOP);

    private Rules() {}

    /**
     * Null where nothing does.
     *
     * @param engaged all sessions they are in; this one itself stands in nobody's way
     */
    static @Nullable Obstacle against(Breakout breakout, Set<Access> needs, List<Engaged> engaged) {
        var elsewhere = engaged.stream()
                .filter(it -> it.session() != breakout.session())
                .toList();
        if (elsewhere.stream().anyMatch(it -> it.work().equals(breakout.work()))) return Obstacle.TWICE;
        if (elsewhere.stream().anyMatch(it -> it.during().overlaps(breakout.during()))) return Obstacle.ELSEWHERE;
        for (var need : Access.values())
            if (needs.contains(need) && !breakout.offers().contains(need)) return WITHOUT.get(need);
        return null;
    }
}
