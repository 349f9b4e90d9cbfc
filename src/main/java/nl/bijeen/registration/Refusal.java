package nl.bijeen.registration;

import nl.bijeen.event.Status;
import org.jspecify.annotations.Nullable;

/** Why somebody cannot register. An ordinary answer, not an exception. */
public enum Refusal {
    NOT_YET_OPEN,
    CLOSED,
    OFF,
    OVER,
    FULL,
    /** Enough come from their organisation or group, and there is no waiting list. */
    QUOTA;

    /** Why nobody can register for a meeting that stands so; null when they can. */
    public static @Nullable Refusal because(Status status) {
        return switch (status) {
            case OPEN -> null;
            case DRAFT, ANNOUNCED -> NOT_YET_OPEN;
            case CLOSED, RUNNING -> CLOSED;
            case CALLED_OFF, POSTPONED, REPLACED -> OFF;
            case OVER, REPORTED -> OVER;
        };
    }
}
