package nl.bijeen.programme.web;

import static java.util.Comparator.comparing;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.bijeen.access.Association;
import nl.bijeen.event.Event;
import nl.bijeen.programme.Contributor;
import nl.bijeen.programme.Programme;
import nl.bijeen.programme.Room;
import nl.bijeen.programme.Round;
import nl.bijeen.programme.Session;
import nl.bijeen.programme.Span;
import nl.bijeen.view.Part;
import org.jspecify.annotations.Nullable;

/** A programme to print: what is held, day by day. */
public record PrintedProgramme(Association association, Event event, Programme programme) implements Part {

    public record Day(LocalDate date, List<Line> lines) {}

    /**
     * A session that is in no round, or a round.
     *
     * @param breakouts those of the round
     */
    public record Line(@Nullable Session session, @Nullable Round round, List<Session> breakouts) {

        public Span during() {
            return session != null
                    ? session.during()
                    : Objects.requireNonNull(round).during();
        }
    }

    public List<Day> days() {
        var lines = lines();
        return lines.stream()
                .map(it -> it.during().day())
                .distinct()
                .map(date -> new Day(
                        date,
                        lines.stream()
                                .filter(it -> it.during().day().equals(date))
                                .toList()))
                .toList();
    }

    private List<Line> lines() {
        var sessions = programme.sessions().stream()
                .filter(it -> it.held() && it.round() == null)
                .map(it -> new Line(it, null, List.of()));
        var rounds = programme.rounds().stream()
                .map(it -> new Line(
                        null,
                        it,
                        programme.of(it).stream().filter(Session::held).toList()))
                .filter(it -> !it.breakouts().isEmpty());
        return Stream.concat(sessions, rounds).sorted(comparing(Line::during)).toList();
    }

    public String room(Session session) {
        return programme.roomOf(session).map(Room::name).orElse("");
    }

    /** "Sam Proef, wethouder, gemeente Voorbeeld; …": empty when nobody is named. */
    public String who(Session session) {
        return programme.contributors().stream()
                .filter(it -> session.by(it.id()))
                .map(PrintedProgramme::named)
                .collect(Collectors.joining("; "));
    }

    private static String named(Contributor it) {
        return Stream.of(it.name(), it.position(), it.organisation())
                .filter(part -> !part.isEmpty())
                .collect(Collectors.joining(", "));
    }
}
