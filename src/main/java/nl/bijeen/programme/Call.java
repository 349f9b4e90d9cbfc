package nl.bijeen.programme;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import nl.bijeen.database.AssociationId;
import nl.bijeen.event.EventId;
import org.jspecify.annotations.Nullable;

/**
 * A meeting asks for submissions of sessions.
 *
 * @param token what opens the form to who was invited
 * @param text what is asked, in Markdown
 * @param questions in the order in which they are asked
 * @param until submissions can be sent and changed until this moment
 * @param opened since when; null as long as staff work on it, and after they closed it
 */
public record Call(
        EventId event,
        AssociationId association,
        String token,
        OpenTo openTo,
        String text,
        List<Asked> questions,
        Instant until,
        @Nullable Instant opened) {

    public Call {
        questions = List.copyOf(questions);
    }

    public enum OpenTo {
        EVERYBODY,
        /** Who has the link that staff send along. */
        INVITED
    }

    /** How long after the deadline somebody may still send a form that they opened before it. */
    public static final Duration GRACE = Duration.ofMinutes(15);

    /** A question of this call; it is known by its words. */
    public record Asked(String text, boolean required) {}

    /** Whether a form that was opened at some moment is taken now: nobody loses what they were typing at the deadline. */
    public boolean takes(Instant formOpened, Instant now) {
        return open(now) || (opened != null && formOpened.isBefore(until) && now.isBefore(until.plus(GRACE)));
    }

    /** Whether the form is there: staff opened it, and its deadline is still to come. */
    public boolean open(Instant now) {
        return opened != null && now.isBefore(until);
    }

    /** Whether the form opens to who comes with this key; empty for none. */
    public boolean admits(String key) {
        return openTo == OpenTo.EVERYBODY || token.equals(key);
    }
}
