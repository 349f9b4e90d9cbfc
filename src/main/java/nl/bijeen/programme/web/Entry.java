package nl.bijeen.programme.web;

import java.util.List;
import java.util.Objects;
import nl.bijeen.programme.Round;
import nl.bijeen.programme.Session;
import nl.bijeen.programme.Span;
import org.jspecify.annotations.Nullable;

/**
 * A line of a programme: a session outside the rounds, or a round.
 *
 * @param session null for a round
 * @param round null for a session
 * @param breakouts those of the round
 */
public record Entry(@Nullable Session session, @Nullable Round round, List<Session> breakouts) {

    public Span during() {
        return session != null
                ? session.during()
                : Objects.requireNonNull(round).during();
    }
}
