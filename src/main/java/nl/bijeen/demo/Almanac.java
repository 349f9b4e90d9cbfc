package nl.bijeen.demo;

import static java.time.DayOfWeek.MONDAY;
import static java.time.temporal.ChronoUnit.DAYS;
import static java.time.temporal.TemporalAdjusters.previousOrSame;

import java.time.LocalDate;
import java.time.MonthDay;

/** Days around today, so that the demonstration never ages. */
record Almanac(LocalDate today) {

    /** In these weeks nobody meets: around Christmas and in the high summer. */
    private static boolean quiet(LocalDate day) {
        var date = MonthDay.from(day);
        var christmas = date.isAfter(MonthDay.of(12, 19)) || date.isBefore(MonthDay.of(1, 5));
        var summer = date.isAfter(MonthDay.of(7, 14)) && date.isBefore(MonthDay.of(8, 24));
        return christmas || summer;
    }

    /**
     * By how many days to move what was written for one week, so that it falls in another. A multiple of seven: what was on
     * a Thursday stays on one.
     *
     * @param first the first day as written
     * @param length how many days it lasts
     * @param weeks from this week, negative for the past; further away when nobody meets then
     */
    long shift(LocalDate first, int length, int weeks) {
        if (weeks == 0) throw new IllegalArgumentException("This week is neither past nor ahead on every day");
        var step = Integer.signum(weeks);
        var monday = today.with(previousOrSame(MONDAY)).plusWeeks(weeks);
        var days = DAYS.between(first.with(previousOrSame(MONDAY)), monday);
        while (quiet(first.plusDays(days)) || quiet(first.plusDays(days + length - 1))) days += 7L * step;
        return days;
    }
}
