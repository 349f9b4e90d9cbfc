package nl.bijeen.programme;

import java.time.Duration;
import java.time.Instant;
import nl.bijeen.event.When;
import org.jspecify.annotations.Nullable;

/**
 * Breakouts at the same time, of which everybody attends one. Its sessions lie within its time.
 *
 * @param token names it in addresses; no secret
 * @param chooseUntil null when choosing ends with the registration
 * @param perOrganisation how many of one organisation may be in one of its breakouts; null when that is not limited
 * @param seed what decided between equals when people were placed; null before that
 * @param confirmed when staff confirmed who goes where; null before that
 * @param text what it is about, in Markdown; may be empty
 * @param revision grows with every change of its name, time and text
 */
public record Round(
        Id id,
        String token,
        String name,
        Span during,
        Choosing choosing,
        @Nullable Instant chooseUntil,
        @Nullable Integer perOrganisation,
        @Nullable Long seed,
        @Nullable Instant confirmed,
        String text,
        int revision) {

    public record Id(long value) {}

    /** How people come to attend one of its breakouts. */
    public enum Choosing {
        /** On the day itself: nobody says beforehand where they go. */
        OPEN,
        /** Who chooses first, has the place. */
        FIRST_COME,
        /** Everybody says what they would like most; staff have everybody placed once it is known. */
        RANKED
    }

    /** Whether people can say at this moment where they go in it, in either way. */
    public boolean choosable(Instant now) {
        return choosing != Choosing.OPEN
                && confirmed == null
                && (chooseUntil == null || now.isBefore(chooseUntil))
                && When.local(now).isBefore(during.from());
    }

    /** Whether choosing in it ends within this time, or ended. */
    boolean closes(Duration within, Instant now) {
        return chooseUntil != null && !now.plus(within).isBefore(chooseUntil);
    }

    /** The same under this name, at this time and with this text. */
    Round at(String called, Span time, String about) {
        return new Round(
                id, token, called, time, choosing, chooseUntil, perOrganisation, seed, confirmed, about, revision);
    }
}
