package nl.bijeen.event;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * What was decided about a meeting and when.
 *
 * @param by the name of the staff member; null when the program did it by itself
 * @param reason why, in words; of a meeting that was moved, its former start as an ISO local date and time
 */
public record Decision(Kind kind, Instant at, @Nullable String by, String reason) {

    public enum Kind {
        PUBLISHED,
        WITHDRAWN,
        CLOSED,
        REOPENED,
        MOVED,
        CALLED_OFF,
        POSTPONED,
        REPLACED,
        RESTORED,
        REPORTED
    }
}
