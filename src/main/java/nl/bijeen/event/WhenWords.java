package nl.bijeen.event;

import java.time.LocalDate;
import java.time.LocalTime;
import java.time.format.DateTimeFormatter;
import nl.bijeen.view.Words;

/** Says in words when a meeting is, in the reader's language. */
public record WhenWords(Words words) {

    /** "donderdag 21 september 2026, 14.00 tot 17.00 uur"; "datum volgt" when no day is known. */
    public String of(When when) {
        var first = when.firstDay();
        if (first == null) return words.text("event.when.to-follow");
        var last = when.lastDay();
        if (last == null) return oneDay(first, when);
        var from = when.start() == null ? words.text("event.when.day", day(first, true)) : moment(first, when.start());
        var until = when.end() == null ? words.text("event.when.day", day(last, true)) : moment(last, when.end());
        return words.text("event.when.several-days", from, until);
    }

    /** Days only, as in lists: "21 september 2026", "7 tot en met 9 juni 2026". */
    public String days(When when) {
        var first = when.firstDay();
        if (first == null) return words.text("event.when.to-follow");
        var last = when.lastDay();
        if (last == null) return day(first, false);
        var sameMonth = first.getYear() == last.getYear() && first.getMonth() == last.getMonth();
        var from = sameMonth ? String.valueOf(first.getDayOfMonth()) : day(first, false);
        return words.text("event.when.through", from, day(last, false));
    }

    /** "14.00 tot 17.00 uur", "14.00 uur"; empty when no hour is known. */
    public String hours(When when) {
        if (when.start() == null) return when.end() == null ? "" : words.text("event.when.until", time(when.end()));
        if (when.end() == null) return words.text("event.when.from", time(when.start()));
        return words.text("event.when.from-until", time(when.start()), time(when.end()));
    }

    /** "vrijdag 24 september 2027", or without the day of the week. */
    public String day(LocalDate day, boolean weekday) {
        return DateTimeFormatter.ofPattern(weekday ? "EEEE d MMMM yyyy" : "d MMMM yyyy", words.locale())
                .format(day);
    }

    /** The month in a few letters: "sep". */
    public String month(LocalDate day) {
        return DateTimeFormatter.ofPattern("LLL", words.locale()).format(day).replace(".", "");
    }

    /** "14.00", in English "14:00"; without the word for hours. */
    public String time(LocalTime time) {
        return DateTimeFormatter.ofPattern(words.text("event.when.clock"), words.locale())
                .format(time);
    }

    private String oneDay(LocalDate day, When when) {
        var hours = hours(when);
        return hours.isEmpty() ? day(day, true) : words.text("event.when.day-hours", day(day, true), hours);
    }

    private String moment(LocalDate day, LocalTime time) {
        return words.text("event.when.day-hours", day(day, true), words.text("event.when.from", time(time)));
    }
}
