package nl.bijeen.registration;

import java.time.Duration;
import org.jspecify.annotations.Nullable;

/**
 * How fast the rounds of a desk went that were just held.
 *
 * @param round how long the round of somebody took, over the people of those rounds; the latest count most. Zero: not known
 * @param people how many that is taken from, with those of earlier rounds counted for less
 */
record Pace(Duration round, double people) {

    static final Pace UNKNOWN = new Pace(Duration.ZERO, 0);

    /** What a round counts for once another was held. */
    private static final double FADES = 0.75;

    /** A round of many says more about how long many take than one of a few: each counts for its people. */
    Pace after(int decided, Duration took) {
        var before = people * FADES;
        var all = before + decided;
        var nanos = (round.toNanos() * before + (double) took.toNanos() * decided) / all;
        return new Pace(Duration.ofNanos((long) nanos), all);
    }

    /**
     * When somebody who comes now will have their answer. Only an estimate: a round that takes longer than those before it is
     * thought to be half way, and those after it to take as long.
     *
     * @param running how long the present round has taken so far; null while none is held
     * @param ahead how many will be decided before them, without those of the present round
     */
    Duration expects(@Nullable Duration running, int ahead) {
        var rounds = ahead / Line.AT_ONCE + 1;
        if (running == null) return round.multipliedBy(rounds);
        var late = running.compareTo(round) > 0;
        var rest = late ? running : round.minus(running);
        return rest.plus((late ? running : round).multipliedBy(rounds));
    }
}
