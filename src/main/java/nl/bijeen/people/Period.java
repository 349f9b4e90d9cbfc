package nl.bijeen.people;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * From the first day until the last, both included.
 *
 * @param since null when nobody knows or it does not matter
 * @param until null when no end is in sight
 */
public record Period(@Nullable LocalDate since, @Nullable LocalDate until) {

    public static final Period ALWAYS = new Period(null, null);

    /** With no end in sight. */
    public static Period from(LocalDate day) {
        return new Period(day, null);
    }

    public boolean contains(LocalDate day) {
        return (since == null || !day.isBefore(since)) && !over(day);
    }

    /** Whether it had ended before this day. */
    public boolean over(LocalDate day) {
        return until != null && day.isAfter(until);
    }

    public boolean endsBeforeItStarts() {
        return since != null && until != null && until.isBefore(since);
    }
}
