package nl.bijeen.event;

import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.List;
import nl.bijeen.database.AssociationId;
import nl.bijeen.journal.Actor;
import nl.bijeen.journal.Change;
import nl.bijeen.journal.Journal;
import nl.bijeen.view.PageCache;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import tools.jackson.databind.json.JsonMapper;

/** Writes what meetings announce: a new draft, a change, a copy. */
@Component
public class Announcements {

    private final JdbcClient db;
    private final JsonMapper json;
    private final Events events;
    private final Decisions decisions;
    private final Relations relations;
    private final WorkedOut workedOut;
    private final Journal journal;
    private final PageCache pages;
    private final ApplicationEventPublisher tell;
    private final Clock clock;

    Announcements(
            JdbcClient db,
            JsonMapper json,
            Events events,
            Decisions decisions,
            Relations relations,
            WorkedOut workedOut,
            Journal journal,
            PageCache pages,
            ApplicationEventPublisher tell,
            Clock clock) {
        this.db = db;
        this.json = json;
        this.events = events;
        this.decisions = decisions;
        this.relations = relations;
        this.workedOut = workedOut;
        this.journal = journal;
        this.pages = pages;
        this.tell = tell;
        this.clock = clock;
    }

    /** What came of saving a change. */
    public sealed interface Saved {

        record Done(Event event) implements Saved {}

        /** Somebody else saved in the meantime; nothing was written. */
        record Overtaken(Event current) implements Saved {}
    }

    /** A new meeting that only the office sees. Its address comes from the title. */
    @Transactional
    public Event draft(AssociationId association, Announcement announcement, Actor by) {
        var event = events.get(insert(association, announcement));
        journal.note(
                association, by, "event.drafted", event.id().value(), null, new Change("title", null, event.title()));
        return event;
    }

    /**
     * A new draft with everything the meeting announces, so many days later. Registrations, updates and report stay behind; of a
     * programme that was worked out the lines come along.
     */
    @Transactional
    public Event copy(Event original, String title, long days, Actor by) {
        var told = workedOut.of(original.id()) == WorkedOut.State.NO
                ? original.announcement()
                : original.announcement().telling(workedOut.outline(original.id()));
        return draft(original.association(), told.shifted(title, days), by);
    }

    /**
     * Replaces the announcement. When day, hour or place of a published meeting changed, those who come hear of it; who waits
     * for news of a meeting that is off hears when it is held after all.
     *
     * @param revision the revision the editor started from
     */
    @Transactional
    public Saved change(EventId id, int revision, Announcement announcement, Actor by) {
        var before = events.lock(id);
        if (before.revision() != revision) return new Saved.Overtaken(before);
        if (before.announcement().equals(announcement)) return new Saved.Done(before);

        update(id, announcement);
        var changes = new AnnouncementChanges(json).between(before.announcement(), announcement);
        journal.note(before.association(), by, "event.changed", id.value(), null, changes.toArray(Change[]::new));
        pages.outdated(before.association());
        var after = events.get(id);
        if (moved(before, after)) {
            if (before.fate() != Fate.DRAFT) decisions.moved(before, after, by);
            tell.publishEvent(new EventMoved(before, after, by));
        }
        return new Saved.Done(after);
    }

    /** The same with how the meeting hangs together with others: both are saved, or neither. */
    @Transactional
    public Saved change(EventId id, int revision, Announcement announcement, List<Relation> related, Actor by) {
        var saved = change(id, revision, announcement, by);
        if (saved instanceof Saved.Done) relations.set(id, related, by);
        return saved;
    }

    private EventId insert(AssociationId association, Announcement announcement) {
        var slug = Slug.of(announcement.title());
        for (var attempt = 1; ; attempt++) {
            var id = db.sql("""
                            insert into event (association_id, slug, announcement, title, kind, mode, free,
                                               starts_on, starts_at, ends_on, ends_at, search, created, changed)
                            values (:association, :slug, :announcement::jsonb, :title, :kind, :mode, :free,
                                    :startsOn, :startsAt, :endsOn, :endsAt, :search, :now, :now)
                            on conflict on constraint one_slug_per_association do nothing
                            returning id
                            """)
                    .param("association", association.value())
                    .param("slug", Slug.numbered(slug, attempt))
                    .params(new AnnouncementColumns(json).of(announcement))
                    .param("now", OffsetDateTime.now(clock))
                    .query(Long.class)
                    .optional();
            if (id.isPresent()) return new EventId(id.get());
        }
    }

    private void update(EventId id, Announcement announcement) {
        db.sql("""
                        update event
                        set announcement = :announcement::jsonb, title = :title, kind = :kind, mode = :mode, free = :free,
                            starts_on = :startsOn, starts_at = :startsAt, ends_on = :endsOn, ends_at = :endsAt,
                            search = :search, changed = :now, revision = revision + 1, sequence = sequence + 1
                        where id = :id
                        """)
                .param("id", id.value())
                .params(new AnnouncementColumns(json).of(announcement))
                .param("now", OffsetDateTime.now(clock))
                .update();
    }

    private static boolean moved(Event before, Event after) {
        return !before.when().equals(after.when())
                || !before.announcement().where().equals(after.announcement().where());
    }
}
