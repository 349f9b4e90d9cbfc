package nl.bijeen.programme;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A round, as the assignment looks at it.
 *
 * @param round its id
 * @param breakouts those that are held, so far as is known
 * @param perOrganisation how many of one organisation at most may be in one of them; null for any number
 */
public record Ballot(
        long round, List<Breakout> breakouts, @Nullable Integer perOrganisation) {

    public Ballot {
        breakouts = List.copyOf(breakouts);
    }

    Breakout breakout(long session) {
        return breakouts.stream()
                .filter(it -> it.session() == session)
                .findFirst()
                .orElseThrow();
    }

    boolean has(long session) {
        return breakouts.stream().anyMatch(it -> it.session() == session);
    }

    Ballot without(Breakout breakout) {
        return new Ballot(
                round, breakouts.stream().filter(it -> !it.equals(breakout)).toList(), perOrganisation);
    }
}
