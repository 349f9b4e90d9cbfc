package nl.bijeen.programme.web;

import static java.util.Comparator.comparing;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import nl.bijeen.event.Event;
import nl.bijeen.event.Fate;
import nl.bijeen.programme.Alteration;
import nl.bijeen.programme.Check;
import nl.bijeen.programme.Conflict;
import nl.bijeen.programme.Contributor;
import nl.bijeen.programme.Programme;
import nl.bijeen.programme.Round;
import nl.bijeen.programme.Session;
import nl.bijeen.programme.Session.Role;
import nl.bijeen.view.Frame;
import nl.bijeen.view.Page;
import nl.bijeen.view.Problems;

/**
 * A day of a programme as staff work on it.
 *
 * @param day which of them
 * @param news what changed since people last heard of it
 */
public record ProgrammePage(Event event, Programme programme, LocalDate day, List<Alteration> news, Problems problems)
        implements Page {

    @Override
    public int status() {
        return problems.any() ? 422 : 200;
    }

    public String address() {
        return ProgrammeTab.address(event);
    }

    /** Those of the meeting, and those on which something was planned before it moved. */
    public List<LocalDate> days() {
        return days(event, programme);
    }

    static List<LocalDate> days(Event event, Programme programme) {
        var first = event.when().firstDay();
        var last = event.when().finalDay();
        var meeting = first == null || last == null ? Stream.<LocalDate>of() : first.datesUntil(last.plusDays(1));
        return Stream.concat(meeting, programme.days().stream())
                .distinct()
                .sorted()
                .toList();
    }

    public Grid grid() {
        return Grid.of(programme, day);
    }

    /** What is outside the rounds, and the rounds, of this day: the earliest first. */
    public List<Entry> entries() {
        var sessions = programme.sessions().stream()
                .filter(it -> it.round() == null && it.during().day().equals(day))
                .map(it -> new Entry(it, null, List.of()));
        var rounds = programme.rounds().stream()
                .filter(it -> it.during().day().equals(day))
                .map(it -> new Entry(null, it, programme.of(it)));
        return Stream.concat(sessions, rounds).sorted(comparing(Entry::during)).toList();
    }

    /** Of this day and of others: what is wrong anywhere has to be put right. */
    public List<Conflict> conflicts() {
        return new Check(programme, event.when()).all();
    }

    public boolean published() {
        return event.fate() == Fate.PUBLISHED;
    }

    /** "Ronde 1", "Plenair": what a session is. */
    public String sort(Frame frame, Session session) {
        return programme
                .roundOf(session)
                .map(Round::name)
                .orElseGet(() -> frame.text("programme.kind." + session.kind()));
    }

    /** Everybody who contributes to a session, each once, the chair first. */
    public List<Contributor> people(Session session) {
        return Stream.of(Role.values())
                .flatMap(it -> programme.who(session, it).stream())
                .distinct()
                .toList();
    }
}
