package nl.bijeen.adoption.web;

import static nl.bijeen.event.web.Reading.choice;

import java.time.Instant;
import java.time.LocalTime;
import nl.bijeen.adoption.Filled;
import nl.bijeen.adoption.Filled.Told;
import nl.bijeen.event.Fate;
import nl.bijeen.event.When;
import nl.bijeen.event.web.AnnouncementReading;
import nl.bijeen.event.web.Reading;
import nl.bijeen.event.web.Typed;
import nl.bijeen.view.Problems;
import nl.bijeen.view.Words;
import org.jspecify.annotations.Nullable;

/** The form as it was typed: the announcement, and what a meeting has besides; with what is wrong with it. */
record FilledReading(Filled filled, Problems problems) {

    /** A day without an hour lasts until its end. */
    private static final LocalTime END_OF_DAY = LocalTime.of(23, 59);

    static FilledReading of(Typed form, Words words) {
        var announcement = AnnouncementReading.of(form, words);
        var reading = new Reading(words);
        var becomes = choice(form.value("becomes"), Fate.PUBLISHED);
        var filled = new Filled(
                announcement.announcement(),
                announcement.relations(),
                becomes == Fate.CALLED_OFF || becomes == Fate.POSTPONED ? becomes : Fate.PUBLISHED,
                reading.line(form, "reason"),
                closes(form, reading),
                capacity(form, reading),
                form.rows("updates").stream()
                        .filter(it -> !it.value("text").isBlank())
                        .map(it -> told(it, reading))
                        .toList());
        var problems = announcement.problems();
        for (var problem : reading.problems().texts().entrySet())
            problems = problems.and(problem.getKey(), problem.getValue());
        return new FilledReading(filled, problems);
    }

    private static @Nullable Instant closes(Typed form, Reading reading) {
        var day = reading.day(form, "closesOn");
        var time = reading.time(form, "closesAt");
        if (day == null) {
            if (time != null) reading.mistake(form, "closesOn", "event.office.mistake.no-day");
            return null;
        }
        return day.atTime(time == null ? END_OF_DAY : time).atZone(When.ZONE).toInstant();
    }

    private static @Nullable Integer capacity(Typed form, Reading reading) {
        var typed = reading.line(form, "capacity");
        if (typed.isEmpty()) return null;
        if (typed.matches("[1-9]\\d{0,5}")) return Integer.valueOf(typed);
        reading.mistake(form, "capacity", "adoption.office.mistake.capacity");
        return null;
    }

    private static Told told(Typed row, Reading reading) {
        var day = reading.day(row, "day");
        var moment = day == null
                ? null
                : day.atTime(LocalTime.NOON).atZone(When.ZONE).toInstant();
        return new Told(moment, reading.line(row, "text"));
    }
}
