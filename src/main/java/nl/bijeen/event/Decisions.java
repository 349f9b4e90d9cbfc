package nl.bijeen.event;

import static nl.bijeen.event.Decision.Kind.*;

import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Locale;
import nl.bijeen.event.Decision.Kind;
import nl.bijeen.journal.Actor;
import nl.bijeen.journal.Change;
import nl.bijeen.journal.Journal;
import nl.bijeen.view.PageCache;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Every decision about a meeting. Each names the state it leaves: whoever decides second, about a meeting that is no longer
 * what they saw, changes nothing and is told so by {@code false}.
 */
@Component
public class Decisions {

    private final JdbcClient db;
    private final Events events;
    private final Updates updates;
    private final Relations relations;
    private final Journal journal;
    private final PageCache pages;
    private final ApplicationEventPublisher tell;
    private final Clock clock;

    Decisions(
            JdbcClient db,
            Events events,
            Updates updates,
            Relations relations,
            Journal journal,
            PageCache pages,
            ApplicationEventPublisher tell,
            Clock clock) {
        this.db = db;
        this.events = events;
        this.updates = updates;
        this.relations = relations;
        this.journal = journal;
        this.pages = pages;
        this.tell = tell;
        this.clock = clock;
    }

    /** The oldest first. */
    public List<Decision> of(EventId event) {
        return db.sql("select kind, made_at, made_by, reason from decision where event_id = ? order by id")
                .param(event.value())
                .query((row, number) -> new Decision(
                        Kind.valueOf(row.getString(1)),
                        row.getObject(2, OffsetDateTime.class).toInstant(),
                        row.getString(3),
                        row.getString(4)))
                .list();
    }

    /** Of a draft that was off before it was entered here, nobody is told: there is nothing to come to. */
    @Transactional
    public boolean publish(EventId id, Actor by) {
        var becomes = becomes(id);
        if (becomes != Fate.PUBLISHED) {
            var kind = becomes == Fate.POSTPONED ? POSTPONED : CALLED_OFF;
            return turn(id, List.of(Fate.DRAFT), becomes, kind, events.get(id).reason(), by);
        }
        if (!turn(id, List.of(Fate.DRAFT), Fate.PUBLISHED, PUBLISHED, "", by)) return false;
        tell.publishEvent(new EventPublished(events.get(id), by));
        return true;
    }

    /** What publishing makes of a draft. */
    public Fate becomes(EventId id) {
        return db.sql("select becomes from event where id = ?")
                .param(id.value())
                .query((row, number) -> Fate.valueOf(row.getString(1)))
                .single();
    }

    /**
     * Notes of a draft that the meeting is off already, so that it is never published as one that is held.
     *
     * @param becomes called off or postponed
     * @param reason in words for the public; may be empty
     */
    @Transactional
    public void offOnceThere(EventId id, Fate becomes, String reason) {
        db.sql("update event set becomes = ?, reason = ? where id = ? and fate = 'DRAFT'")
                .params(becomes.name(), reason, id.value())
                .update();
    }

    /** Takes a meeting off the public side again, as a draft. Whoever calls sees to it that nobody has registered. */
    @Transactional
    public boolean withdraw(EventId id, Actor by) {
        return turn(id, List.of(Fate.PUBLISHED), Fate.DRAFT, WITHDRAWN, "", by);
    }

    /**
     * Calls a published or postponed meeting off. The page says so in an update, and those who come hear it.
     *
     * @param reason in words for the public, as a sentence
     * @param told the update that goes on the page
     */
    @Transactional
    public boolean callOff(EventId id, String reason, String told, Actor by) {
        return off(id, List.of(Fate.PUBLISHED, Fate.POSTPONED), Fate.CALLED_OFF, CALLED_OFF, reason, told, by);
    }

    /** Postpones a published meeting to a day still unknown. */
    @Transactional
    public boolean postpone(EventId id, String reason, String told, Actor by) {
        return off(id, List.of(Fate.PUBLISHED), Fate.POSTPONED, POSTPONED, reason, told, by);
    }

    /** Lets another meeting take the place of this one. */
    @Transactional
    public boolean replace(EventId id, EventId by, String reason, String told, Actor actor) {
        if (!off(id, List.of(Fate.PUBLISHED, Fate.POSTPONED), Fate.REPLACED, REPLACED, reason, told, actor))
            return false;
        var replaced = events.get(id);
        relations.add(by, new Relation(Relation.Kind.REPLACES, replaced.title(), replaced.slug()), actor);
        return true;
    }

    /** Holds a meeting after all that was off. A new day, if any, is set first in its announcement. */
    @Transactional
    public boolean restore(EventId id, String told, Actor by) {
        var off = List.of(Fate.CALLED_OFF, Fate.POSTPONED, Fate.REPLACED);
        if (!turn(id, off, Fate.PUBLISHED, RESTORED, "", by)) return false;
        var event = events.get(id);
        updates.record(event, told, by);
        tell.publishEvent(new EventRestored(event, by));
        return true;
    }

    /** Closes registration before its time, or opens it again. */
    @Transactional
    public boolean close(EventId id, boolean closed, Actor by) {
        var changed = db.sql("""
                        update event
                        set closed_by_hand = :closed, changed = :now
                        where id = :id and closed_by_hand <> :closed and fate = 'PUBLISHED'
                        """)
                .param("closed", closed)
                .param("now", OffsetDateTime.now(clock))
                .param("id", id.value())
                .update();
        if (changed == 1) note(events.get(id), closed ? CLOSED : REOPENED, "", by);
        return changed == 1;
    }

    /** A meeting that visitors know of got another day or hour; what it was stays known for who looks it up. */
    void moved(Event before, Event after, Actor by) {
        var start = before.when().begins();
        if (start == null || before.when().equals(after.when())) return;
        note(after, MOVED, When.local(start).toString(), by);
    }

    private boolean off(EventId id, List<Fate> from, Fate to, Kind kind, String reason, String told, Actor by) {
        if (!turn(id, from, to, kind, reason, by)) return false;
        var event = events.get(id);
        updates.record(event, told, by);
        tell.publishEvent(new EventCalledOff(event, by));
        return true;
    }

    private boolean turn(EventId id, List<Fate> from, Fate to, Kind kind, String reason, Actor by) {
        var turned = db.sql("""
                        update event
                        set fate = :to, reason = :reason, changed = :now, sequence = sequence + 1
                        where id = :id and fate in (:from)
                        """)
                .param("to", to.name())
                .param("reason", reason)
                .param("now", OffsetDateTime.now(clock))
                .param("id", id.value())
                .param("from", from.stream().map(Fate::name).toList())
                .update();
        if (turned == 1) note(events.get(id), kind, reason, by);
        return turned == 1;
    }

    private void note(Event event, Kind kind, String reason, Actor by) {
        db.sql(
                        "insert into decision (event_id, kind, made_at, made_by, reason) values (:event, :kind, :at, :by, :reason)")
                .param("event", event.id().value())
                .param("kind", kind.name())
                .param("at", OffsetDateTime.now(clock))
                .param("by", by.name())
                .param("reason", reason)
                .update();
        var what = "event.decided." + kind.name().toLowerCase(Locale.ROOT);
        var why = reason.isEmpty() ? new Change[0] : new Change[] {new Change("reason", null, reason)};
        journal.note(event.association(), by, what, event.id().value(), null, why);
        pages.outdated(event.association());
    }
}
