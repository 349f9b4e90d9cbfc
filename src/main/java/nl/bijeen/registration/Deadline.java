package nl.bijeen.registration;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalTime;
import java.time.ZonedDateTime;
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
    static final Duration DAY = Duration.ofHours(24);
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

    /**
     * When somebody who did not answer yet is reminded: when a quarter of their time is left, at most a day before the end; what
     * would be read the next morning only is sent the evening before.
     *
     * @param now when they are offered a seat
     * @return null when they have less than a day: by then they have hardly read the offer itself
     */
    static @Nullable Instant reminder(Instant now, Instant until) {
        var given = Duration.between(now, until);
        if (given.compareTo(DAY) < 0) return null;
        var left = given.dividedBy(SHARE);
        return evening(until.minus(left.compareTo(DAY) < 0 ? left : DAY));
    }

    private static Instant minute(Instant moment) {
        return moment.truncatedTo(ChronoUnit.MINUTES);
    }

    /** The same moment, or nine in the morning after the night it is in. */
    private static Instant morning(Instant moment) {
        var local = moment.atZone(When.ZONE);
        if (!night(local)) return moment;
        var day = local.toLocalTime().isBefore(MORNING)
                ? local.toLocalDate()
                : local.toLocalDate().plusDays(1);
        return day.atTime(MORNING).atZone(When.ZONE).toInstant();
    }

    /** The same moment, or nine in the evening before the night it is in. */
    private static Instant evening(Instant moment) {
        var local = moment.atZone(When.ZONE);
        if (!night(local)) return moment;
        var day = local.toLocalTime().isBefore(MORNING) ? local.toLocalDate().minusDays(1) : local.toLocalDate();
        return day.atTime(EVENING).atZone(When.ZONE).toInstant();
    }

    private static boolean night(ZonedDateTime local) {
        var time = local.toLocalTime();
        return time.isBefore(MORNING) || !time.isBefore(EVENING);
    }
}
