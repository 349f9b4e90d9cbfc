package nl.bijeen.event;

import java.time.Clock;
import java.time.OffsetDateTime;
import nl.bijeen.journal.Actor;
import nl.bijeen.journal.Change;
import nl.bijeen.journal.Journal;
import nl.bijeen.view.PageCache;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The report that a meeting's page carries once it has been. */
@Component
public class Reports {

    private final JdbcClient db;
    private final Events events;
    private final Journal journal;
    private final PageCache pages;
    private final Clock clock;

    Reports(JdbcClient db, Events events, Journal journal, PageCache pages, Clock clock) {
        this.db = db;
        this.events = events;
        this.journal = journal;
        this.pages = pages;
        this.clock = clock;
    }

    /**
     * Writes the report, in Markdown; {@code published} puts it on the public page from the end of the meeting on.
     *
     * @param revision of the meeting, from which the writer started
     * @return false when somebody else saved in the meantime, and nothing was written
     */
    @Transactional
    public boolean write(EventId id, int revision, String report, boolean published, Actor by) {
        var before = events.lock(id);
        if (before.revision() != revision) return false;
        if (before.report().equals(report) && before.reported() == published) return true;
        db.sql("""
                        update event
                        set report = :report, reported = :published, changed = :now, revision = revision + 1
                        where id = :id
                        """)
                .param("report", report)
                .param("published", published)
                .param("now", OffsetDateTime.now(clock))
                .param("id", id.value())
                .update();
        if (published && !before.reported()) decided(id, by);
        journal.note(
                before.association(),
                by,
                "event.reported",
                id.value(),
                null,
                new Change("report", before.report(), report));
        pages.outdated(before.association());
        return true;
    }

    private void decided(EventId id, Actor by) {
        db.sql("insert into decision (event_id, kind, made_at, made_by) values (:event, 'REPORTED', :at, :by)")
                .param("event", id.value())
                .param("at", OffsetDateTime.now(clock))
                .param("by", by.name())
                .update();
    }
}
