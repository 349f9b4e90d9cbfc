package nl.bijeen.registration;

import java.net.URI;
import java.time.LocalTime;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import nl.bijeen.event.Event;
import nl.bijeen.mail.Appointment;
import nl.bijeen.view.PublicUrl;
import nl.bijeen.view.Words;
import org.jspecify.annotations.Nullable;

/**
 * A meeting in the calendar of somebody who comes.
 *
 * @param page the whole address of its public page
 * @param itinerary where they are to be during it, a line for each thing; empty for nowhere in particular
 */
record CalendarEntry(Event event, String page, List<String> itinerary, Words words, PublicUrl publicUrl) {

    /** A meeting that says when it starts but not when it ends takes this long in a calendar. */
    private static final int HOURS = 2;

    /** Null while the day is not known: a calendar has no place for it. */
    @Nullable
    Appointment of(UUID uid, boolean cancelled) {
        var when = event.when();
        var first = when.firstDay();
        var last = when.finalDay();
        if (first == null || last == null) return null;
        var start = when.start();
        var allDay = when.severalDays() || start == null;
        var begins = first.atTime(allDay || start == null ? LocalTime.MIDNIGHT : start);
        var end = when.end();
        var ends = allDay ? last.plusDays(1).atStartOfDay() : end == null ? begins.plusHours(HOURS) : last.atTime(end);
        return new Appointment(
                uid + "@" + publicUrl.value().getHost(),
                begins,
                ends,
                allDay,
                event.title(),
                description(),
                location(),
                URI.create(page),
                cancelled);
    }

    private String description() {
        var link = event.announcement().where().onlineLink();
        var theme = event.announcement().theme();
        var online = link.isEmpty() ? "" : words.text("registration.calendar.online", link);
        return String.join(
                "\n",
                Stream.of(
                                Stream.of(theme),
                                itinerary.stream(),
                                Stream.of(online, words.text("registration.calendar.more", page)))
                        .flatMap(it -> it)
                        .filter(it -> !it.isEmpty())
                        .toList());
    }

    private String location() {
        var where = event.announcement().where();
        if (where.inPerson()) return where.plain();
        return where.online() ? words.text("registration.calendar.place-online") : where.plain();
    }
}
