package nl.bijeen.site;

import java.net.URI;
import java.time.LocalDateTime;
import java.util.Optional;
import nl.bijeen.access.Association;
import nl.bijeen.event.Event;
import nl.bijeen.mail.Appointment;
import nl.bijeen.mail.Calendar.Entry;
import nl.bijeen.view.Markdown;
import nl.bijeen.view.PublicUrl;
import nl.bijeen.view.Words;
import org.jspecify.annotations.Nullable;

/** The meetings of an association as everybody may have them in a calendar: without the link to take part online. */
public record CalendarEntries(Association association, PublicUrl publicUrl, Words words) {

    /** A meeting that says when it starts but not when it ends takes this long in a calendar. */
    private static final int HOURS = 2;

    private record Span(LocalDateTime begins, LocalDateTime ends, boolean allDay) {}

    /** Empty while the day is not known: a calendar has no place for it. */
    public Optional<Entry> of(Event event) {
        return Optional.ofNullable(span(event))
                .map(it -> new Entry(appointment(event, it), event.sequence(), event.changed()));
    }

    private Appointment appointment(Event event, Span span) {
        var path = "/" + association.slug() + "/bijeenkomsten/" + event.slug();
        var off = switch (event.fate()) {
            case CALLED_OFF, POSTPONED, REPLACED -> true;
            case DRAFT, PUBLISHED -> false;
        };
        return new Appointment(
                event.uid() + "@" + publicUrl.value().getHost(),
                span.begins(),
                span.ends(),
                span.allDay(),
                off ? words.text("site.calendar.off", event.title()) : event.title(),
                Markdown.plain(event.announcement().introduction()),
                location(event),
                URI.create(publicUrl.to(path)),
                off);
    }

    /** Days without hours, and several days, are a band above the hours. */
    private static @Nullable Span span(Event event) {
        var first = event.when().firstDay();
        var last = event.when().finalDay();
        if (first == null || last == null) return null;
        var start = event.when().start();
        if (start == null || event.when().severalDays()) {
            return new Span(first.atStartOfDay(), last.plusDays(1).atStartOfDay(), true);
        }
        var end = event.when().end();
        var begins = first.atTime(start);
        return new Span(begins, end == null ? begins.plusHours(HOURS) : last.atTime(end), false);
    }

    private String location(Event event) {
        var where = event.announcement().where();
        return where.inPerson() || !where.online() ? where.plain() : words.text("event.mode.ONLINE");
    }
}
