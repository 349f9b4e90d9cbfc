package nl.bijeen.intake;

import java.time.DateTimeException;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A day as a text names it, perhaps without a year.
 *
 * @param until the last day, where the text names a first and a last one together
 */
record DateMention(
        Words words,
        int day,
        int month,
        @Nullable Integer year,
        @Nullable DayOfWeek weekday,
        @Nullable DateMention until) {

    /** The date in a year, if there is such a day in it. */
    Optional<LocalDate> in(int year) {
        try {
            return Optional.of(LocalDate.of(year, month, day));
        } catch (DateTimeException _) {
            return Optional.empty();
        }
    }

    Optional<LocalDate> stated() {
        return year == null ? Optional.empty() : in(year);
    }

    /** Whether any year has such a day; 29 February is one. */
    boolean possible() {
        return year == null ? in(2000).isPresent() : in(year).isPresent();
    }

    boolean fits(LocalDate date) {
        return weekday == null || date.getDayOfWeek() == weekday;
    }

    boolean sameDay(DateMention other) {
        return day == other.day && month == other.month;
    }

    DateMention until(DateMention last) {
        return new DateMention(words.upTo(last.words), day, month, year, weekday, last);
    }

    DateMention inYear(@Nullable Integer year) {
        return new DateMention(words, day, month, year, weekday, until);
    }
}
