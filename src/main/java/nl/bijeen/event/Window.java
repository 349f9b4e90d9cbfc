package nl.bijeen.event;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * When people can register.
 *
 * @param taken false when people cannot register here at all
 * @param opens null: as soon as the meeting is published
 * @param closes null: when the meeting begins
 * @param closedByHand staff closed it before its time
 */
public record Window(
        boolean taken, @Nullable Instant opens, @Nullable Instant closes, boolean closedByHand) {

    public static final Window UNTIL_THE_START = new Window(true, null, null, false);
    public static final Window NONE = new Window(false, null, null, false);

    enum Phase {
        NOT_YET,
        OPEN,
        CLOSED
    }

    Phase at(Instant now, @Nullable Instant begins) {
        if (!taken || closedByHand) return Phase.CLOSED;
        if (opens != null && now.isBefore(opens)) return Phase.NOT_YET;
        var end = closes != null ? closes : begins;
        return end == null || now.isBefore(end) ? Phase.OPEN : Phase.CLOSED;
    }
}
