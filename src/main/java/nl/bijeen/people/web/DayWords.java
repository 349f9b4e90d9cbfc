package nl.bijeen.people.web;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import nl.bijeen.people.Period;
import nl.bijeen.view.Frame;

/** Days and periods in words. */
public final class DayWords {

    private DayWords() {}

    /** "1 maart 2024 tot en met 31 mei 2026", "sinds 1 maart 2024"; empty when neither day is known. */
    public static String of(Frame frame, Period period) {
        var since = period.since();
        var until = period.until();
        if (since == null) return until == null ? "" : frame.text("people.period.until", day(frame, until));
        return until == null
                ? frame.text("people.period.since", day(frame, since))
                : frame.text("people.period.both", day(frame, since), day(frame, until));
    }

    /** A day as it is stored, like 2026-09-24. */
    static String day(Frame frame, String day) {
        return day(frame, LocalDate.parse(day));
    }

    public static String day(Frame frame, LocalDate day) {
        return DateTimeFormatter.ofPattern("d MMMM yyyy", frame.locale()).format(day);
    }
}
