package nl.bijeen.programme;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
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
    private final SentForms forms;
    private final Ledger ledger;

    Rounds(
            JdbcClient db,
            Programmes programmes,
            Events events,
            Sessions each,
            SessionTable sessions,
            SentForms forms,
            Ledger ledger) {
        this.db = db;
        this.programmes = programmes;
        this.events = events;
        this.each = each;
        this.sessions = sessions;
        this.forms = forms;
        this.ledger = ledger;
    }

    /** What staff say of a round; its parts mean what they mean in {@link Round}. */
    public record Facts(String name, Span during, String text) {}

    /**
     * A round without breakouts yet. The same form sent again adds nothing more. Returns its token.
     *
     * @param request made with the form
     */
    @Transactional
    public String add(EventId event, UUID request, Facts facts, Actor by) {
        var programme = programmes.lock(event);
        var form = new SentForms.Form(event, request, facts);
        return forms.outcome(form).orElseGet(() -> {
            var token = Tokens.random();
            insert(programme, token, facts);
            forms.keep(form, token);
            ledger.note(programme, by, "programme.round_added", new Change("name", null, facts.name()));
            return token;
        });
    }

    Round.Id insert(Programme programme, String token, Facts facts) {
        return new Round.Id(db.sql("""
                        insert into round (association_id, event_id, token, name, text, during)
                        values (:association, :event, :token, :name, :text, tsrange(:from, :until))
                        returning id
                        """)
                .param("association", programme.association().value())
                .param("event", programme.event().value())
                .param("token", token)
                .param("name", facts.name())
                .param("text", facts.text())
                .param("from", facts.during().from())
                .param("until", facts.during().until())
                .query(Long.class)
                .single());
    }

    /**
     * Renames it, moves it or makes it longer or shorter. A breakout as long as the round stays so; any other starts as much later
     * as the round does. Refused when one of them would then be in a room that is taken or no longer fits the round.
     *
     * @param revision of the round, from which the facts started
     */
    @Transactional
    public Changed change(EventId event, Round.Id id, int revision, Facts facts, Actor by) {
        var programme = programmes.lock(event);
        var before = find(programme, id);
        if (before.isEmpty()) return new Changed.Gone();
        if (before.get().revision() != revision) return new Changed.Overtaken();
        return change(programme, before.get(), facts, by);
    }

    private Answer change(Programme programme, Round before, Facts facts, Actor by) {
        var wanted = before.at(facts.name(), facts.during(), facts.text());
        if (before.equals(wanted)) return new Answer.Done(List.of());
        var moved = along(programme, before, facts.during());
        var after = programme.with(wanted);
        for (var session : moved) after = after.with(session);
        var check = new Check(after, events.get(programme.event()).when());
        var impossible =
                moved.stream().flatMap(it -> check.impossible(it).stream()).toList();
        if (!impossible.isEmpty()) return new Answer.Refused(impossible);
        update(before.id(), facts);
        if (!before.during().equals(facts.during())) move(programme, moved);
        ledger.note(
                programme,
                by,
                "programme.round_changed",
                new Change("name", before.name(), facts.name()),
                new Change("during", PlanChanges.words(before.during()), PlanChanges.words(facts.during())));
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
        if (session.during().equals(before.during())) return plan.at(during, session.room());
        var later = Duration.between(before.during().from(), during.from());
        return plan.at(session.during().later(later), session.room());
    }

    private void update(Round.Id id, Facts facts) {
        db.sql("""
                        update round
                        set name = :name, text = :text, during = tsrange(:from, :until), revision = revision + 1
                        where id = :id
                        """)
                .param("name", facts.name())
                .param("text", facts.text())
                .param("from", facts.during().from())
                .param("until", facts.during().until())
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
     * With its breakouts. Nothing happens when it is gone already.
     *
     * @return false when people believe that one of those is held, and nothing changed; see {@link Sessions#remove}
     */
    @Transactional
    public boolean remove(EventId event, Round.Id id, Actor by) {
        var programme = programmes.lock(event);
        var round = find(programme, id);
        if (round.isEmpty()) return true;
        if (!removable(programme, round.get())) return false;
        db.sql("delete from round where id = ?").param(id.value()).update();
        ledger.note(
                programme,
                by,
                "programme.round_removed",
                new Change("name", round.get().name(), null));
        return true;
    }

    /** Whether it can go without anybody having to hear of it. */
    public boolean removable(Programme programme, Round round) {
        return each.removable(programme.event(), programme.of(round));
    }

    private static Optional<Round> find(Programme programme, Round.Id id) {
        return programme.rounds().stream().filter(it -> it.id().equals(id)).findAny();
    }
}
