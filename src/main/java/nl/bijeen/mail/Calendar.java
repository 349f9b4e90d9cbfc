package nl.bijeen.mail;

import static java.time.ZoneOffset.UTC;
import static nl.bijeen.mail.Invite.Method.CANCEL;

import java.time.Instant;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.util.List;

/**
 * Writes iCalendar (RFC 5545). The times of appointments are those of Europe/Amsterdam. Why not with a library: see
 * docs/decisions/0003.
 */
public final class Calendar {

    private static final DateTimeFormatter DATE = DateTimeFormatter.ofPattern("yyyyMMdd");
    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("yyyyMMdd'T'HHmmss");
    private static final DateTimeFormatter MOMENT =
            DateTimeFormatter.ofPattern("yyyyMMdd'T'HHmmss'Z'").withZone(UTC);

    /** Summer time by the rule that holds since 1996. */
    private static final String AMSTERDAM = """
            BEGIN:VTIMEZONE
            TZID:Europe/Amsterdam
            BEGIN:DAYLIGHT
            DTSTART:19960331T020000
            RRULE:FREQ=YEARLY;BYMONTH=3;BYDAY=-1SU
            TZOFFSETFROM:+0100
            TZOFFSETTO:+0200
            TZNAME:CEST
            END:DAYLIGHT
            BEGIN:STANDARD
            DTSTART:19961027T030000
            RRULE:FREQ=YEARLY;BYMONTH=10;BYDAY=-1SU
            TZOFFSETFROM:+0200
            TZOFFSETTO:+0100
            TZNAME:CET
            END:STANDARD
            END:VTIMEZONE""";

    /** Whose calendar entry it is. The address must stay the same as long as the entry lives (RFC 5546, 2.1.4). */
    public record Organizer(String name, EmailAddress address) {}

    private final CalendarLines lines = new CalendarLines();

    private Calendar(String method) {
        lines.add("BEGIN:VCALENDAR");
        lines.add("VERSION:2.0");
        lines.add("PRODID:-//Bijeen//Bijeen//NL");
        lines.add("CALSCALE:GREGORIAN");
        lines.add("METHOD:" + method);
    }

    /**
     * The calendar part of one letter (iMIP). It asks for no reply: who gets it, registered already.
     *
     * @param stamp when it is written
     */
    static String invite(Invite invite, Organizer organizer, Instant stamp) {
        var calendar = new Calendar(invite.method().name());
        // One person may cancel while the meeting itself goes on.
        var appointment = invite.method() == CANCEL ? invite.appointment().struckOut() : invite.appointment();
        calendar.zone(List.of(appointment));
        calendar.event(appointment, organizer, stamp, () -> {
            calendar.lines.add("SEQUENCE:" + invite.sequence());
            calendar.lines.add("ATTENDEE;ROLE=REQ-PARTICIPANT;PARTSTAT=ACCEPTED;RSVP=FALSE;CN="
                    + CalendarLines.quoted(invite.attendeeName()) + ":mailto:"
                    + invite.attendee().value());
        });
        return calendar.end();
    }

    /**
     * One entry of a calendar that others follow.
     *
     * @param sequence grows with every change that they must hear of (RFC 5545, 3.8.7.4)
     * @param changed when it last did
     */
    public record Entry(Appointment appointment, int sequence, Instant changed) {}

    /**
     * A calendar to download or to subscribe to.
     *
     * @param name how the reader's calendar program names it
     * @param organizer who publishes it; PUBLISH must name one (RFC 5546, 3.2.1)
     * @param stamp when it is written; the same for the same content makes the same bytes
     */
    public static String feed(String name, Organizer organizer, List<Appointment> appointments, Instant stamp) {
        var calendar = published(name);
        calendar.zone(appointments);
        appointments.forEach(it -> calendar.event(it, organizer, stamp, () -> {}));
        return calendar.end();
    }

    /** The same, of entries that each tell how often they changed. The same entries make the same bytes. */
    public static String feed(String name, Organizer organizer, List<Entry> entries) {
        var calendar = published(name);
        calendar.zone(entries.stream().map(Entry::appointment).toList());
        for (var entry : entries) {
            calendar.event(
                    entry.appointment(),
                    organizer,
                    entry.changed(),
                    () -> calendar.lines.add("SEQUENCE:" + entry.sequence()));
        }
        return calendar.end();
    }

    private static Calendar published(String name) {
        var calendar = new Calendar("PUBLISH");
        calendar.lines.text("NAME", name);
        calendar.lines.text("X-WR-CALNAME", name);
        calendar.lines.add("REFRESH-INTERVAL;VALUE=DURATION:PT1H");
        calendar.lines.add("X-PUBLISHED-TTL:PT1H");
        return calendar;
    }

    private void zone(List<Appointment> appointments) {
        if (appointments.stream().anyMatch(it -> !it.allDay()))
            AMSTERDAM.lines().forEach(lines::add);
    }

    private void event(Appointment appointment, Organizer organizer, Instant stamp, Runnable more) {
        lines.add("BEGIN:VEVENT");
        lines.text("UID", appointment.uid());
        lines.add("DTSTAMP:" + MOMENT.format(stamp));
        lines.add("DTSTART" + when(appointment.start(), appointment.allDay()));
        lines.add("DTEND" + when(appointment.end(), appointment.allDay()));
        lines.text("SUMMARY", appointment.summary());
        if (!appointment.description().isBlank()) lines.text("DESCRIPTION", appointment.description());
        if (!appointment.location().isBlank()) lines.text("LOCATION", appointment.location());
        if (appointment.url() != null) lines.add("URL:" + appointment.url().toASCIIString());
        lines.add("ORGANIZER;CN=" + CalendarLines.quoted(organizer.name()) + ":mailto:"
                + organizer.address().value());
        lines.add("STATUS:" + (appointment.cancelled() ? "CANCELLED" : "CONFIRMED"));
        more.run();
        lines.add("END:VEVENT");
    }

    private String end() {
        lines.add("END:VCALENDAR");
        return lines.toString();
    }

    private static String when(LocalDateTime time, boolean allDay) {
        return allDay ? ";VALUE=DATE:" + DATE.format(time) : ";TZID=Europe/Amsterdam:" + TIME.format(time);
    }
}
