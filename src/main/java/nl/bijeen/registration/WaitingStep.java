package nl.bijeen.registration;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Something that happened to somebody on the waiting list.
 *
 * @param uid of their registration
 * @param name empty while it follows
 * @param until of an offer; null for all else
 * @param why of being passed over; null for all else
 * @param detail the name of the limit that was full, or the reason staff wrote; empty for all else
 */
public record WaitingStep(
        UUID uid,
        String name,
        Instant at,
        What what,
        @Nullable Instant until,
        @Nullable Obstacle why,
        String detail) {

    public enum What {
        GIVEN,
        OFFERED,
        /** They had not answered yet when the end of the offer came near. */
        REMINDED,
        ACCEPTED,
        /** They said no, or gave their place up while a seat was offered. */
        DECLINED,
        LAPSED,
        /** The meeting is not held as announced. */
        WITHDRAWN,
        /** Who let an offer pass still wants to come. */
        AGAIN,
        MOVED_UP,
        PASSED_OVER
    }
}
