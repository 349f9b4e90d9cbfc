package nl.bijeen.event;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneId;
import org.jspecify.annotations.Nullable;

/**
 * When a meeting is, in Dutch local time. Every part may still be open: no day at all ("datum volgt"), days without hours,
 * a start without an end.
 *
 * @param firstDay null when the date is still to follow
 * @param lastDay null when it is the first day
 */
@JsonIgnoreProperties(ignoreUnknown = true)
public record When(
        @Nullable LocalDate firstDay,
        @Nullable LocalTime start,
        @Nullable LocalDate lastDay,
        @Nullable LocalTime end) {

    public static final ZoneId ZONE = ZoneId.of("Europe/Amsterdam");
    public static final When TO_FOLLOW = new When(null, null, null, null);

    public When {
        if (lastDay != null && lastDay.equals(firstDay)) lastDay = null;
    }

    public enum Mistake {
        HOURS_WITHOUT_A_DAY,
        ENDS_BEFORE_IT_STARTS
    }

    /** What is wrong with these days and hours, or null when nothing is. */
    public @Nullable Mistake mistake() {
        if (firstDay == null)
            return start != null || end != null || lastDay != null ? Mistake.HOURS_WITHOUT_A_DAY : null;
        if (lastDay != null && lastDay.isBefore(firstDay)) return Mistake.ENDS_BEFORE_IT_STARTS;
        var from = start == null ? LocalTime.MIDNIGHT : start;
        if (lastDay == null && end != null && !end.isAfter(from)) return Mistake.ENDS_BEFORE_IT_STARTS;
        return null;
    }

    public boolean known() {
        return firstDay != null;
    }

    public boolean severalDays() {
        return lastDay != null;
    }

    /** The last day, which is the first when there is one day; null when the date is to follow. */
    public @Nullable LocalDate finalDay() {
        return lastDay == null ? firstDay : lastDay;
    }

    /** The first moment of the meeting: midnight when no hour is known; null when the date is to follow. */
    public @Nullable Instant begins() {
        if (firstDay == null) return null;
        return firstDay.atTime(start == null ? LocalTime.MIDNIGHT : start)
                .atZone(ZONE)
                .toInstant();
    }

    /** The moment after which the meeting is over: the end of its last day when no hour is known. */
    public @Nullable Instant finishes() {
        var last = finalDay();
        if (last == null) return null;
        return (end == null ? last.plusDays(1).atStartOfDay() : last.atTime(end))
                .atZone(ZONE)
                .toInstant();
    }

    /** The same meeting so many days later, as for a copy. */
    public When shifted(long days) {
        return new When(
                firstDay == null ? null : firstDay.plusDays(days),
                start,
                lastDay == null ? null : lastDay.plusDays(days),
                end);
    }

    /** Today and now, in the zone of the meetings. */
    public static LocalDateTime local(Instant instant) {
        return LocalDateTime.ofInstant(instant, ZONE);
    }
}
