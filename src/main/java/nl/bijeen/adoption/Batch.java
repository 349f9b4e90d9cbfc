package nl.bijeen.adoption;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import nl.bijeen.adoption.Source.Problem;
import nl.bijeen.adoption.Source.State;
import org.jspecify.annotations.Nullable;

/** The announcements that were handed in together, in their order. */
public record Batch(String token, Instant sentAt, String by, List<Line> lines) {

    /**
     * One of them, without its text.
     *
     * @param title as it was read or, once it is saved, as the meeting is called; empty when it has none
     * @param guesses how many values were guessed
     * @param slug of the meeting it became; null before
     */
    public record Line(
            String token,
            String name,
            State state,
            String title,
            @Nullable LocalDate firstDay,
            int guesses,
            @Nullable Problem problem,
            @Nullable String slug) {}

    public long count(State state) {
        return lines.stream().filter(it -> it.state() == state).count();
    }

    public boolean busy() {
        return count(State.WAITING) > 0;
    }

    public int percent() {
        return lines.isEmpty() ? 100 : Math.toIntExact(100 * (lines.size() - count(State.WAITING)) / lines.size());
    }
}
