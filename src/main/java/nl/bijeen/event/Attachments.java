package nl.bijeen.event;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import nl.bijeen.access.Tokens;
import nl.bijeen.journal.Actor;
import nl.bijeen.journal.Change;
import nl.bijeen.journal.Journal;
import nl.bijeen.view.PageCache;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The pictures and documents of meetings. */
@Component
public class Attachments {

    private final JdbcClient db;
    private final Events events;
    private final Journal journal;
    private final PageCache pages;
    private final Clock clock;

    Attachments(JdbcClient db, Events events, Journal journal, PageCache pages, Clock clock) {
        this.db = db;
        this.events = events;
        this.journal = journal;
        this.pages = pages;
        this.clock = clock;
    }

    /** A file to serve. */
    @SuppressWarnings("ArrayRecordComponent") // On its way through, never compared.
    public record File(String title, String mediaType, byte[] bytes) {}

    /** The oldest first. */
    public List<Attachment> of(EventId event) {
        return db.sql("""
                        select token, title, media_type, length(bytes) as size, width, height, in_report
                        from attachment
                        where event_id = ?
                        order by id
                        """).param(event.value()).query(Attachments::attachment).list();
    }

    /** To anybody who has the token, whatever became of the meeting. */
    public Optional<File> open(String token) {
        return db.sql("select title, media_type, bytes from attachment where token = ?")
                .param(token)
                .query((row, number) -> new File(row.getString(1), row.getString(2), row.getBytes(3)))
                .optional();
    }

    /** Keeps a file that was checked and cleaned before: see {@link Upload}. */
    @Transactional
    public Attachment add(EventId id, String title, Upload.Accepted file, boolean inReport, Actor by) {
        var event = events.get(id);
        var added = db.sql("""
                        insert into attachment (association_id, event_id, token, title, media_type, bytes, width, height,
                                                in_report, added_at)
                        values (:association, :event, :token, :title, :mediaType, :bytes, :width, :height, :inReport, :now)
                        returning token, title, media_type, length(bytes) as size, width, height, in_report
                        """)
                .param("association", event.association().value())
                .param("event", id.value())
                .param("token", Tokens.random())
                .param("title", title)
                .param("mediaType", file.mediaType())
                .param("bytes", file.bytes())
                .param("width", file.width())
                .param("height", file.height())
                .param("inReport", inReport)
                .param("now", OffsetDateTime.now(clock))
                .query(Attachments::attachment)
                .single();
        journal.note(event.association(), by, "event.attached", id.value(), null, new Change("title", null, title));
        pages.outdated(event.association());
        return added;
    }

    @Transactional
    public boolean remove(EventId id, String token, Actor by) {
        var title = db.sql("delete from attachment where event_id = ? and token = ? returning title")
                .params(id.value(), token)
                .query(String.class)
                .optional();
        title.ifPresent(it -> {
            var event = events.get(id);
            journal.note(event.association(), by, "event.detached", id.value(), null, new Change("title", it, null));
            pages.outdated(event.association());
        });
        return title.isPresent();
    }

    private static Attachment attachment(ResultSet row, int number) throws SQLException {
        return new Attachment(
                row.getString("token"),
                row.getString("title"),
                row.getString("media_type"),
                row.getLong("size"),
                (Integer) row.getObject("width"),
                (Integer) row.getObject("height"),
                row.getBoolean("in_report"));
    }
}
