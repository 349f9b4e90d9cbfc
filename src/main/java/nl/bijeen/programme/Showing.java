package nl.bijeen.programme;

import java.time.Clock;
import java.time.Duration;
import java.time.OffsetDateTime;
import nl.bijeen.event.EventId;
import nl.bijeen.event.EventMoved;
import nl.bijeen.event.EventPublished;
import nl.bijeen.journal.Actor;
import nl.bijeen.view.PageCache;
import org.springframework.context.event.EventListener;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import tools.jackson.databind.json.JsonMapper;

/** Puts a programme on the page of its meeting, keeps what people heard of it, and takes it along when the meeting moves. */
@Component
public class Showing {

    private final JdbcClient db;
    private final JsonMapper json;
    private final Programmes programmes;
    private final SessionTable sessions;
    private final Ledger ledger;
    private final Finding finding;
    private final PageCache pages;
    private final Clock clock;

    Showing(
            JdbcClient db,
            JsonMapper json,
            Programmes programmes,
            SessionTable sessions,
            Ledger ledger,
            Finding finding,
            PageCache pages,
            Clock clock) {
        this.db = db;
        this.json = json;
        this.programmes = programmes;
        this.sessions = sessions;
        this.ledger = ledger;
        this.finding = finding;
        this.pages = pages;
        this.clock = clock;
    }

    /** From now on the page tells this programme; whatever changes after this is news. Twice changes nothing. */
    @Transactional
    public void show(EventId event, Actor by) {
        var programme = programmes.lock(event);
        if (programme.shown() != null) return;
        db.sql("update programme set shown_at = ? where event_id = ?")
                .params(OffsetDateTime.now(clock), event.value())
                .update();
        heard(event, Told.of(programme));
        ledger.note(programme, by, "programme.shown");
        finding.renew(event);
        pages.outdated(programme.association());
    }

    /** The page tells the lines of the announcement again. */
    @Transactional
    public void hide(EventId event, Actor by) {
        var programme = programmes.lock(event);
        if (programme.shown() == null) return;
        db.sql("update programme set shown_at = null, told = null, told_at = null where event_id = ?")
                .param(event.value())
                .update();
        ledger.note(programme, by, "programme.hidden");
    }

    /** What people last heard; nothing as long as the programme is not on the page. */
    Told told(EventId event) {
        return db.sql("select told from programme where event_id = ? and told is not null")
                .param(event.value())
                .query(String.class)
                .optional()
                .map(it -> json.readValue(it, Told.class))
                .orElse(Told.NOTHING);
    }

    void heard(EventId event, Told told) {
        db.sql("update programme set told = :told::jsonb, told_at = :now where event_id = :event")
                .param("told", json.writeValueAsString(told))
                .param("now", OffsetDateTime.now(clock))
                .param("event", event.value())
                .update();
    }

    /** What changed before anybody could see the meeting is no news. */
    @EventListener
    void on(EventPublished it) {
        var event = it.event().id();
        programmes.find(event).filter(one -> one.shown() != null).ifPresent(one -> heard(event, Told.of(one)));
    }

    /** By whole days only: whoever moves the hours of a meeting says for each part what that means. */
    @EventListener
    void on(EventMoved it) {
        var event = it.after().id();
        var after = it.after().when().firstDay();
        var worked = programmes.find(event);
        if (after == null || worked.isEmpty()) return;
        var before = it.before().when().firstDay();
        // A meeting that was postponed without a new day has its parts where they were.
        var from = before != null
                ? before
                : worked.get().days().stream().findFirst().orElse(after);
        if (!from.equals(after)) shift(event, Duration.between(from.atStartOfDay(), after.atStartOfDay()), it.by());
    }

    private void shift(EventId event, Duration by, Actor who) {
        var programme = programmes.lock(event);
        sessions.shift(programme, by);
        if (programme.shown() != null) heard(event, told(event).later(by));
        ledger.note(programme, who, "programme.moved_along");
    }
}
