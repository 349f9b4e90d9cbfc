package nl.bijeen.programme;

import java.net.URI;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.bijeen.access.Association;
import nl.bijeen.event.Event;
import nl.bijeen.event.Fate;
import nl.bijeen.mail.Appointment;
import nl.bijeen.mail.Calendar;
import nl.bijeen.mail.Calendar.Entry;
import nl.bijeen.view.Markdown;
import nl.bijeen.view.PublicUrl;
import nl.bijeen.view.Words;

/** The sessions of a meeting as entries of a calendar that others follow. What was called off stays in it, as cancelled. */
public record SessionCalendar(
        Association association, Event event, Programme programme, PublicUrl publicUrl, Words words) {

    /**
     * In iCalendar, without the links to take part online. The same sessions make the same bytes.
     *
     * @param name how the reader's calendar program names it
     */
    public String open(String name, List<Session> sessions) {
        return calendar(name, sessions, false);
    }

    /** As {@link #open}, for somebody who takes part: with those links. */
    public String own(String name, List<Session> sessions) {
        return calendar(name, sessions, true);
    }

    private String calendar(String name, List<Session> sessions, boolean links) {
        var organizer = new Calendar.Organizer(association.name(), association.email());
        return Calendar.feed(
                name, organizer, sessions.stream().map(it -> entry(it, links)).toList());
    }

    /** A change of the session raises its own number, and a change of the meeting that of the meeting: the sum only grows. */
    private Entry entry(Session session, boolean links) {
        return new Entry(appointment(session, links), session.sequence() + event.sequence(), event.changed());
    }

    private Appointment appointment(Session session, boolean links) {
        var off = !session.held() || event.fate() != Fate.PUBLISHED;
        var page = publicUrl.to("/" + association.slug() + "/bijeenkomsten/" + event.slug()) + "/programma/"
                + session.token();
        return new Appointment(
                session.uid() + "@" + publicUrl.value().getHost(),
                session.during().from(),
                session.during().until(),
                false,
                off ? words.text("programme.feed.off", session.title()) : session.title(),
                description(session, links),
                location(session),
                URI.create(page),
                off);
    }

    private String description(Session session, boolean links) {
        var who = programme.contributors().stream()
                .filter(it -> session.by(it.id()))
                .map(Contributor::name)
                .collect(Collectors.joining(", "));
        var online = links && !session.onlineLink().isEmpty()
                ? words.text("programme.feed.online", session.onlineLink())
                : "";
        return Stream.of(who, Markdown.plain(session.text()), online)
                .filter(it -> !it.isEmpty())
                .collect(Collectors.joining("\n"));
    }

    private String location(Session session) {
        var room = programme.roomOf(session).map(Room::name);
        return Stream.concat(
                        room.stream(), Stream.of(event.announcement().where().plain()))
                .filter(it -> !it.isEmpty())
                .collect(Collectors.joining(", "));
    }
}
