package nl.bijeen.registration;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalTime;
import java.time.temporal.ChronoUnit;
import nl.bijeen.event.When;
import org.jspecify.annotations.Nullable;

/**
 * Until when an offer holds. Somebody has the period that was set, but never more than a quarter of the time that is left, so
 * that a seat can go round three more times before the meeting begins; never less than an hour; and never longer than until it
 * begins. An answer is not expected at night: what would end then ends at nine in the morning, when more than half of the time is
 * left by then.
 */
final class Deadline {

    static final int SHARE = 4;
    static final Duration LEAST = Duration.ofHours(1);
    static final LocalTime MORNING = LocalTime.of(9, 0);
    static final LocalTime EVENING = LocalTime.of(21, 0);

    private Deadline() {}

    /**
     * In whole minutes.
     *
     * @param now before the meeting begins
     * @param begins null while nobody knows
     */
    static Instant of(Instant now, @Nullable Instant begins, Duration period) {
        if (begins == null) return morning(minute(now.plus(period)));
        var left = Duration.between(now, begins);
        var share = left.dividedBy(SHARE);
        var most = share.compareTo(LEAST) < 0 ? LEAST : share;
        var until = minute(now.plus(period.compareTo(most) < 0 ? period : most));
        var morning = morning(until);
        if (!morning.isAfter(now.plus(left.dividedBy(2)))) return morning;
        return until.isBefore(begins) ? until : begins;
    }

    private static Instant minute(Instant moment) {
        return moment.truncatedTo(ChronoUnit.MINUTES);
    }

    /** The same moment, or nine in the morning after the night it is in. */
    private static Instant morning(Instant moment) {
        var local = moment.atZone(When.ZONE);
        var time = local.toLocalTime();
        if (!time.isBefore(MORNING) && time.isBefore(EVENING)) return moment;
        var day = time.isBefore(MORNING)
                ? local.toLocalDate()
                : local.toLocalDate().plusDays(1);
        return day.atTime(MORNING).atZone(When.ZONE).toInstant();
    }
}
