package nl.bijeen.programme;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.stream.Collectors;
import nl.bijeen.event.Announcement.ProgrammeLine;
import nl.bijeen.event.Announcement.Speaker;
import nl.bijeen.event.Announcement.SubSession;
import nl.bijeen.event.EventId;
import nl.bijeen.event.WorkedOut;
import nl.bijeen.programme.Session.Kind;
import nl.bijeen.programme.Session.Role;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Tells the announcement of a meeting what became of its programme. */
@Component
class Outlines implements WorkedOut {

    private final JdbcClient db;
    private final Programmes programmes;

    Outlines(JdbcClient db, Programmes programmes) {
        this.db = db;
        this.programmes = programmes;
    }

    @Override
    public State of(EventId event) {
        return db.sql("select shown_at is not null from programme where event_id = ?")
                .param(event.value())
                .query(Boolean.class)
                .optional()
                .map(it -> it ? State.SHOWN : State.STARTED)
                .orElse(State.NO);
    }

    @Override
    public Outline outline(EventId event) {
        return of(programmes.of(event));
    }

    static Outline of(Programme programme) {
        var lines = new ArrayList<ProgrammeLine>();
        var told = new HashSet<Round.Id>();
        for (var session : programme.sessions()) {
            if (!session.held()) continue;
            var round = programme.roundOf(session);
            if (round.isEmpty()) lines.add(line(programme, session));
            else if (told.add(round.get().id())) lines.add(line(programme, round.get()));
        }
        return new Outline(
                lines,
                programme.contributors().stream()
                        .map(it -> speaker(programme, it))
                        .toList());
    }

    private static ProgrammeLine line(Programme programme, Session session) {
        var during = session.during();
        return new ProgrammeLine(
                during.day(),
                during.from().toLocalTime(),
                during.until().toLocalTime(),
                session.title(),
                session.text(),
                who(programme, session),
                session.kind().pause(),
                List.of());
    }

    private static ProgrammeLine line(Programme programme, Round round) {
        var during = round.during();
        var breakouts = programme.of(round).stream()
                .filter(Session::held)
                .map(it -> new SubSession(it.title(), it.text(), who(programme, it)))
                .toList();
        return new ProgrammeLine(
                during.day(),
                during.from().toLocalTime(),
                during.until().toLocalTime(),
                round.name(),
                round.text(),
                "",
                false,
                breakouts);
    }

    private static String who(Programme programme, Session session) {
        return programme.contributors().stream()
                .filter(it -> session.by(it.id()))
                .map(Contributor::name)
                .collect(Collectors.joining(", "));
    }

    private static Speaker speaker(Programme programme, Contributor who) {
        var chairs = programme.of(who).stream()
                .filter(it -> it.kind() == Kind.PLENARY)
                .flatMap(it -> it.contributions().stream())
                .anyMatch(it -> it.contributor().equals(who.id()) && it.role() == Role.CHAIR);
        return new Speaker(
                chairs ? Speaker.Part.CHAIR : Speaker.Part.SPEAKER, who.name(), who.position(), who.organisation());
    }
}
