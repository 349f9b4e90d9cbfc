package nl.bijeen.programme;

import java.time.Duration;
import java.util.List;
import java.util.NoSuchElementException;
import nl.bijeen.access.Tokens;
import nl.bijeen.event.EventId;
import nl.bijeen.event.Events;
import nl.bijeen.journal.Actor;
import nl.bijeen.journal.Change;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Changes the rounds of programmes. A round takes its breakouts along. */
@Component("programmeRounds") // The desk has rounds too.
public class Rounds {

    private final JdbcClient db;
    private final Programmes programmes;
    private final Events events;
    private final Sessions each;
    private final SessionTable sessions;
    private final Ledger ledger;

    Rounds(JdbcClient db, Programmes programmes, Events events, Sessions each, SessionTable sessions, Ledger ledger) {
        this.db = db;
        this.programmes = programmes;
        this.events = events;
        this.each = each;
        this.sessions = sessions;
        this.ledger = ledger;
    }

    /** A round without breakouts yet. Returns its token. */
    @Transactional
    public String add(EventId event, String name, Span during, String text, Actor by) {
        var programme = programmes.lock(event);
        var token = Tokens.random();
        insert(programme, token, name, during, text);
        ledger.note(programme, by, "programme.round_added", new Change("name", null, name));
        return token;
    }

    Round.Id insert(Programme programme, String token, String name, Span during, String text) {
        return new Round.Id(db.sql("""
                        insert into round (association_id, event_id, token, name, text, during)
                        values (:association, :event, :token, :name, :text, tsrange(:from, :until))
                        returning id
                        """)
                .param("association", programme.association().value())
                .param("event", programme.event().value())
                .param("token", token)
                .param("name", name)
                .param("text", text)
                .param("from", during.from())
                .param("until", during.until())
                .query(Long.class)
                .single());
    }

    /**
     * Renames it, moves it or makes it longer or shorter. A breakout as long as the round stays so; any other starts as much later
     * as the round does. Refused when one of them would then be in a room that is taken or no longer fits the round.
     */
    @Transactional
    public Answer change(EventId event, Round.Id id, String name, Span during, String text, Actor by) {
        var programme = programmes.lock(event);
        var before = find(programme, id);
        if (before.equals(before.at(name, during, text))) return new Answer.Done(List.of());
        var moved = along(programme, before, during);
        var after = programme.with(before.at(name, during, text));
        for (var session : moved) after = after.with(session);
        var check = new Check(after, events.get(event).when());
        var impossible =
                moved.stream().flatMap(it -> check.impossible(it).stream()).toList();
        if (!impossible.isEmpty()) return new Answer.Refused(impossible);
        update(id, name, during, text);
        move(programme, moved);
        ledger.note(
                programme,
                by,
                "programme.round_changed",
                new Change("name", before.name(), name),
                new Change("during", PlanChanges.words(before.during()), PlanChanges.words(during)));
        return new Answer.Done(
                moved.stream().flatMap(it -> check.of(it).stream()).toList());
    }

    /** Its breakouts as they are once the round is at that time. */
    static List<Session> along(Programme programme, Round round, Span during) {
        return programme.of(round).stream()
                .map(it -> it.by(moved(it, round, during)))
                .toList();
    }

    private static Plan moved(Session session, Round before, Span during) {
        var plan = session.plan();
        if (session.during().equals(before.during())) return plan.at(during, plan.room());
        var later = Duration.between(before.during().from(), during.from());
        return plan.at(session.during().later(later), plan.room());
    }

    private void update(Round.Id id, String name, Span during, String text) {
        db.sql("update round set name = :name, text = :text, during = tsrange(:from, :until) where id = :id")
                .param("name", name)
                .param("text", text)
                .param("from", during.from())
                .param("until", during.until())
                .param("id", id.value())
                .update();
    }

    /** All at once: on its way a breakout may need the room of another. */
    private void move(Programme programme, List<Session> moved) {
        db.sql("set constraints a_room_hosts_one_session_at_a_time deferred").update();
        moved.forEach(it -> sessions.update(programme, it.id(), it.plan()));
        db.sql("set constraints a_room_hosts_one_session_at_a_time immediate").update();
    }

    /**
     * With its breakouts.
     *
     * @return false when people believe that one of those is held, and nothing changed; see {@link Sessions#remove}
     */
    @Transactional
    public boolean remove(EventId event, Round.Id id, Actor by) {
        var programme = programmes.lock(event);
        var round = find(programme, id);
        if (!removable(programme, round)) return false;
        db.sql("delete from round where id = ?").param(id.value()).update();
        ledger.note(programme, by, "programme.round_removed", new Change("name", round.name(), null));
        return true;
    }

    /** Whether it can go without anybody having to hear of it. */
    public boolean removable(Programme programme, Round round) {
        return each.removable(programme.event(), programme.of(round));
    }

    private static Round find(Programme programme, Round.Id id) {
        return programme.rounds().stream()
                .filter(it -> it.id().equals(id))
                .findAny()
                .orElseThrow(() -> new NoSuchElementException("round " + id.value()));
    }
}
