package nl.bijeen.programme;

import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A session of a round, as the assignment looks at it.
 *
 * @param session its id
 * @param work the same for a session and its repeats
 * @param minimum fewer, and it is not held; 0 for any number
 * @param maximum of participants, without those who contribute; null for any number
 * @param offers what its room has for whoever needs it; all of it for a session without a room
 */
public record Breakout(
        long session,
        String work,
        Span during,
        int minimum,
        @Nullable Integer maximum,
        Set<Access> offers) {

    public Breakout {
        offers = Set.copyOf(offers);
    }

    boolean holds(int people) {
        return maximum == null || people <= maximum;
    }
}
