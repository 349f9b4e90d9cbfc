package nl.bijeen.event;

import java.time.Clock;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import nl.bijeen.journal.Actor;
import nl.bijeen.journal.Change;
import nl.bijeen.journal.Journal;
import nl.bijeen.view.PageCache;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The dated messages of meetings. What was told stays told: a mistake is mended by a new update. */
@Component
public class Updates {

    private final JdbcClient db;
    private final Events events;
    private final Journal journal;
    private final PageCache pages;
    private final ApplicationEventPublisher tell;
    private final Clock clock;

    Updates(
            JdbcClient db,
            Events events,
            Journal journal,
            PageCache pages,
            ApplicationEventPublisher tell,
            Clock clock) {
        this.db = db;
        this.events = events;
        this.journal = journal;
        this.pages = pages;
        this.tell = tell;
        this.clock = clock;
    }

    /** The newest first. */
    public List<Update> of(EventId event) {
        return db.sql("select told_at, text from event_update where event_id = ? order by id desc")
                .param(event.value())
                .query((row, number) ->
                        new Update(row.getObject(1, OffsetDateTime.class).toInstant(), row.getString(2)))
                .list();
    }

    /** Puts a message on the page; with {@code letters}, everybody who comes gets it by mail too. */
    @Transactional
    public Update post(EventId id, String text, boolean letters, Actor by) {
        var event = events.lock(id);
        var update = record(event, text, by);
        journal.note(event.association(), by, "event.updated", id.value(), null, new Change("update", null, text));
        if (letters) tell.publishEvent(new EventUpdated(event, update, by));
        return update;
    }

    /** Puts on the page what was told elsewhere, at a moment of its own, before the meeting was entered here. Nobody gets a letter. */
    @Transactional
    public void enter(EventId id, Instant told, String text, Actor by) {
        var event = events.lock(id);
        write(event, new Update(told, text), by);
        journal.note(event.association(), by, "event.updated", id.value(), null, new Change("update", null, text));
    }

    /** As part of another act, which tells people itself. */
    Update record(Event event, String text, Actor by) {
        var update = new Update(clock.instant(), text);
        write(event, update, by);
        return update;
    }

    private void write(Event event, Update update, Actor by) {
        db.sql("insert into event_update (event_id, told_at, told_by, text) values (:event, :at, :by, :text)")
                .param("event", event.id().value())
                .param("at", update.told().atOffset(ZoneOffset.UTC))
                .param("by", by.name())
                .param("text", update.text())
                .update();
        pages.outdated(event.association());
    }
}
