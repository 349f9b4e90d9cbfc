package nl.bijeen.mail;

import java.net.URI;
import java.time.LocalDateTime;
import org.jspecify.annotations.Nullable;

/**
 * A meeting as a calendar shows it.
 *
 * @param uid stays the same for the whole life of this entry in the receiver's calendar
 * @param start local time in Europe/Amsterdam; at midnight when {@code allDay}
 * @param end local time in Europe/Amsterdam, after the start; when {@code allDay} the midnight after the last day
 * @param allDay days without hours, and meetings of several days: a calendar shows those as a band above the days
 * @param location empty when not known
 */
public record Appointment(
        String uid,
        LocalDateTime start,
        LocalDateTime end,
        boolean allDay,
        String summary,
        String description,
        String location,
        @Nullable URI url,
        boolean cancelled) {

    /** As it stands in a calendar from which it is struck out. */
    Appointment struckOut() {
        return new Appointment(uid, start, end, allDay, summary, description, location, url, true);
    }

    /** As it stands in nobody's calendar. */
    Appointment blank() {
        return new Appointment("", start, end, allDay, summary, description, location, url, cancelled);
    }
}
