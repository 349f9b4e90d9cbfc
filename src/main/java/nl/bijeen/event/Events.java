package nl.bijeen.event;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.UUID;
import nl.bijeen.database.AssociationId;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/** Finds meetings. */
@Component
public class Events {

    private final JdbcClient db;
    private final JsonMapper json;

    Events(JdbcClient db, JsonMapper json) {
        this.db = db;
        this.json = json;
    }

    /** The meeting under this slug, drafts too; empty when this association has none. For the office. */
    public Optional<Event> find(AssociationId association, String slug) {
        return db.sql("select * from event where association_id = ? and slug = ?")
                .params(association.value(), slug)
                .query(this::event)
                .optional();
    }

    /** The meeting under this slug as visitors may see it: never a draft. */
    public Optional<Event> findPublished(AssociationId association, String slug) {
        return find(association, slug).filter(it -> it.fate() != Fate.DRAFT);
    }

    /** Throws NoSuchElementException when there is none: whoever holds an id has it from a row. */
    public Event get(EventId id) {
        return db.sql("select * from event where id = ?")
                .param(id.value())
                .query(this::event)
                .optional()
                .orElseThrow(() -> new NoSuchElementException("event " + id.value()));
    }

    /**
     * The meeting, held until the end of the transaction so that nobody decides about it at the same time. Others may write what
     * refers to it meanwhile: waiting here while they hold a programme, they would stand in the way of who moves the meeting.
     */
    public Event lock(EventId id) {
        return db.sql("select * from event where id = ? for no key update")
                .param(id.value())
                .query(this::event)
                .optional()
                .orElseThrow(() -> new NoSuchElementException("event " + id.value()));
    }

    /** The meeting as it is kept still until the end of the transaction, while others may keep it still too. */
    public Event share(EventId id) {
        return db.sql("select * from event where id = ? for share")
                .param(id.value())
                .query(this::event)
                .optional()
                .orElseThrow(() -> new NoSuchElementException("event " + id.value()));
    }

    /** Every meeting of the association for the office: drafts first, then the newest day first. */
    public List<Event> all(AssociationId association) {
        return db.sql("""
                        select *
                        from event
                        where association_id = ?
                        order by fate = 'DRAFT' desc, starts_on desc nulls first, id desc
                        """).param(association.value()).query(this::event).list();
    }

    /** Every meeting visitors may see, the earliest first and those without a day last. */
    public List<Event> published(AssociationId association) {
        return db.sql("""
                        select *
                        from event
                        where association_id = ? and fate <> 'DRAFT'
                        order by starts_on nulls last, starts_at nulls first, id
                        """).param(association.value()).query(this::event).list();
    }

    /** One row of {@code event}, for those who look for meetings in a way of their own. */
    public Event event(ResultSet row, int number) throws SQLException {
        return new Event(
                new EventId(row.getLong("id")),
                new AssociationId(row.getLong("association_id")),
                row.getString("slug"),
                json.readValue(row.getString("announcement"), Announcement.class),
                Fate.valueOf(row.getString("fate")),
                row.getString("reason"),
                new Window(
                        row.getBoolean("takes_registrations"),
                        instant(row, "opens"),
                        instant(row, "closes"),
                        row.getBoolean("closed_by_hand")),
                row.getString("report"),
                row.getBoolean("reported"),
                row.getInt("revision"),
                row.getInt("sequence"),
                row.getObject("uid", UUID.class),
                row.getObject("changed", OffsetDateTime.class).toInstant());
    }

    private static @Nullable Instant instant(ResultSet row, String column) throws SQLException {
        var moment = row.getObject(column, OffsetDateTime.class);
        return moment == null ? null : moment.toInstant();
    }
}
