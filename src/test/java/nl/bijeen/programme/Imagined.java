package nl.bijeen.programme;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.UUID;
import nl.bijeen.database.AssociationId;
import nl.bijeen.event.EventId;
import nl.bijeen.event.When;
import nl.bijeen.mail.EmailAddress;
import nl.bijeen.programme.Round.Choosing;
import nl.bijeen.programme.Session.Contribution;
import nl.bijeen.programme.Session.Kind;
import nl.bijeen.programme.Session.Role;
import org.jspecify.annotations.Nullable;

/** Programmes that are nowhere but in a test. Their days are those of {@link #DAY} and the day after. */
final class Imagined {

    static final LocalDate DAY = LocalDate.of(2099, 9, 24);
    static final When WHEN = new When(DAY, LocalTime.of(14, 0), DAY.plusDays(1), LocalTime.of(17, 0));

    private Imagined() {}

    static Programme programme(List<Room> rooms, List<Round> rounds, List<Session> sessions, List<Contributor> people) {
        return new Programme(new EventId(1), new AssociationId(1), null, rooms, rounds, sessions, people);
    }

    static Programme of(Session... sessions) {
        return programme(List.of(), List.of(), List.of(sessions), List.of());
    }

    static Span span(String from, String until) {
        return Span.of(DAY, LocalTime.parse(from), LocalTime.parse(until));
    }

    static Room room(long id, @Nullable Integer capacity) {
        return new Room(new Room.Id(id), "room" + id, "Zaal " + id, capacity, true, false, "", 0);
    }

    static Round round(long id, Span during) {
        return new Round(
                new Round.Id(id), "round" + id, "Ronde " + id, during, Choosing.OPEN, null, null, null, null, "", 0);
    }

    static Contributor person(long id, String name, @Nullable String email) {
        var address = email == null ? null : new EmailAddress(email);
        return new Contributor(new Contributor.Id(id), "who" + id, 0, name, "", "", address, "", null, null, null, 0);
    }

    static Session session(long id, Plan plan) {
        return new Session(new Session.Id(id), "session" + id, new UUID(0, id), 0, 0, plan, null, List.of());
    }

    static Session plenary(long id, Span during) {
        return session(id, Plan.of(Kind.PLENARY, null, during, "Onderdeel " + id));
    }

    static Session in(Session session, Room room) {
        return session.by(session.plan().at(session.during(), room.id()));
    }

    static Session by(Session session, Contributor who) {
        return session.by(session.plan().told("", List.of(new Contribution(who.id(), Role.SPEAKER))));
    }

    static Session most(Session session, int maximum) {
        var it = session.plan();
        var size = new Plan.Size(null, maximum);
        return session.by(new Plan(it.kind(), it.slot(), it.description(), size, it.contributions(), it.work()));
    }
}
