package nl.bijeen.audience;

import java.time.LocalDate;
import java.util.Objects;
import nl.bijeen.event.Event;
import nl.bijeen.event.EventId;
import nl.bijeen.people.Rule;
import org.jspecify.annotations.Nullable;

/**
 * Whom a meeting is for.
 *
 * @param day on which people must belong to it; null for the first day of the meeting
 * @param contact whom to ask; null for whom the page of the meeting names
 */
public record Audience(
        EventId event,
        Rule rule,
        Strength strength,
        @Nullable LocalDate day,
        @Nullable Contact contact) {

    /** The same with somebody else to ask; null for whom the page of the meeting names. */
    public Audience asking(@Nullable Contact somebody) {
        return new Audience(event, rule, strength, day, somebody);
    }

    /** The day the rule looks at: of a meeting without a date, today. */
    public LocalDate on(Event meeting, LocalDate today) {
        if (day != null) return day;
        return Objects.requireNonNullElse(meeting.when().firstDay(), today);
    }
}
