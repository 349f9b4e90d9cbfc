package nl.bijeen.programme;

import static java.nio.charset.StandardCharsets.UTF_8;
import static java.util.Comparator.naturalOrder;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.UUID;
import nl.bijeen.access.Association;
import nl.bijeen.event.Event;
import nl.bijeen.event.When;
import nl.bijeen.programme.Timetable.Agenda;
import nl.bijeen.programme.Timetable.Conference;
import nl.bijeen.programme.Timetable.Day;
import nl.bijeen.programme.Timetable.Hall;
import nl.bijeen.programme.Timetable.Item;
import nl.bijeen.programme.Timetable.Speaker;
import nl.bijeen.view.PublicUrl;
import nl.bijeen.view.Words;

/** Makes the timetable of a programme. What was called off is not in it: the schedule knows no way to say so. */
public record Timetables(Association association, Event event, Programme programme, PublicUrl publicUrl, Words words) {

    public Timetable timetable() {
        var held = programme.sessions().stream().filter(Session::held).toList();
        var dates = held.stream().map(it -> it.during().day()).distinct().toList();
        var days = new ArrayList<Day>();
        for (var date : dates) days.add(day(days.size() + 1, date, held));
        var conference = conference(dates);
        var version = Integer.toHexString(31 * conference.hashCode() + days.hashCode());
        return new Timetable(version, conference, days);
    }

    private Conference conference(List<LocalDate> dates) {
        return new Conference(
                acronym(),
                event.title(),
                page(),
                publicUrl.to(""),
                dates.stream().min(naturalOrder()).orElse(LocalDate.EPOCH),
                dates.stream().max(naturalOrder()).orElse(LocalDate.EPOCH),
                programme.rooms().stream()
                        .map(it -> new Hall(
                                uid(it.token()), it.name(), it.directions(), it.capacity() == null ? 0 : it.capacity()))
                        .toList(),
                programme.rounds().stream().map(Round::name).distinct().toList());
    }

    /** With underscores only: the published schema takes a hyphen nowhere but in front. */
    private String acronym() {
        return (association.slug() + "_" + event.slug()).replace('-', '_');
    }

    private String page() {
        return publicUrl.to("/" + association.slug() + "/bijeenkomsten/" + event.slug());
    }

    private Day day(int index, LocalDate date, List<Session> held) {
        var sessions =
                held.stream().filter(it -> it.during().day().equals(date)).toList();
        var rooms = new LinkedHashMap<String, List<Item>>();
        for (var room : programme.rooms()) rooms.put(room.name(), new ArrayList<>());
        for (var session : sessions)
            rooms.computeIfAbsent(room(session), _ -> new ArrayList<>()).add(item(session));
        return new Day(
                index,
                date,
                sessions.stream()
                        .map(it -> at(it.during().from()))
                        .min(naturalOrder())
                        .orElseThrow(),
                sessions.stream()
                        .map(it -> at(it.during().until()))
                        .max(naturalOrder())
                        .orElseThrow(),
                rooms.entrySet().stream()
                        .filter(it -> !it.getValue().isEmpty())
                        .map(it -> new Agenda(it.getKey(), it.getValue()))
                        .toList());
    }

    private Item item(Session session) {
        var type = session.form().isEmpty() ? words.text("programme.kind." + session.kind()) : session.form();
        return new Item(
                session.id().value(),
                session.uid(),
                at(session.during().from()),
                at(session.during().until()),
                room(session),
                acronym() + "-" + session.id().value(),
                page() + "/programma/" + session.token(),
                session.title(),
                programme.roundOf(session).map(Round::name).orElse(""),
                type,
                session.language(),
                session.targetGroup(),
                session.text(),
                session.contributions().stream()
                        .map(Session.Contribution::contributor)
                        .distinct()
                        .flatMap(id -> programme.contributors().stream()
                                .filter(it -> it.id().equals(id)))
                        .map(it -> new Speaker(it.id().value(), uid(it.token()), it.name(), it.biography()))
                        .toList());
    }

    /** What is in no room is at the venue: apps show nothing that has no room. */
    private String room(Session session) {
        var venue = event.announcement().where().venue();
        return programme
                .roomOf(session)
                .map(Room::name)
                .orElse(venue.isEmpty() ? words.text("programme.feed.no-room") : venue);
    }

    private static UUID uid(String token) {
        return UUID.nameUUIDFromBytes(token.getBytes(UTF_8));
    }

    private static OffsetDateTime at(LocalDateTime time) {
        return time.atZone(When.ZONE).toOffsetDateTime();
    }
}
