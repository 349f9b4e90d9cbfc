package nl.bijeen.programme;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Optional;
import nl.bijeen.database.AssociationId;
import nl.bijeen.event.EventId;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Reads the worked-out programmes of meetings. A programme takes a fixed number of statements, however large it is. Whoever
 * changes anything of it, or of who attends which session, calls {@link #lock} first: from then until the commit nobody else
 * changes it. Who also locks the desk, locks the desk before it.
 */
@Component
public class Programmes {

    private final JdbcClient db;
    private final ProgrammeRows rows;

    Programmes(JdbcClient db, ProgrammeRows rows) {
        this.db = db;
        this.rows = rows;
    }

    /** Empty when nobody started to work it out. */
    public Optional<Programme> find(EventId event) {
        return head("select * from programme where event_id = ?", event).map(it -> whole(event, it));
    }

    /** The whole of it. Throws {@link NoSuchElementException} when nobody started to work it out. */
    public Programme of(EventId event) {
        return find(event).orElseThrow(() -> new NoSuchElementException("programme of event " + event.value()));
    }

    /** As {@link #of}, and held still until the end of the transaction. */
    public Programme lock(EventId event) {
        return head("select * from programme where event_id = ? for update", event)
                .map(it -> whole(event, it))
                .orElseThrow(() -> new NoSuchElementException("programme of event " + event.value()));
    }

    private record Head(AssociationId association, @Nullable Instant shown) {}

    private Optional<Head> head(String sql, EventId event) {
        return db.sql(sql).param(event.value()).query(Programmes::head).optional();
    }

    private Programme whole(EventId event, Head head) {
        return new Programme(
                event,
                head.association(),
                head.shown(),
                rooms(event),
                rounds(event),
                sessions(event),
                contributors(event));
    }

    private List<Room> rooms(EventId event) {
        return db.sql("select * from room where event_id = ? order by place, id")
                .param(event.value())
                .query(rows::room)
                .list();
    }

    private List<Round> rounds(EventId event) {
        return db.sql(
                        "select *, lower(during) as starts, upper(during) as ends from round where event_id = ? order by during, id")
                .param(event.value())
                .query(rows::round)
                .list();
    }

    private List<Session> sessions(EventId event) {
        return db.sql("""
                        select session.*, lower(during) as starts, upper(during) as ends,
                               (select coalesce(jsonb_agg(jsonb_build_object('contributor', contributor_id, 'role', role)
                                                          order by place, contributor_id), '[]')
                                from session_contributor where session_id = session.id) as contributions,
                               (select coalesce(jsonb_agg(jsonb_build_object('token', token, 'moment', moment, 'title', title, 'link', link)
                                                          order by id), '[]')
                                from material where session_id = session.id) as materials
                        from session
                        where event_id = ?
                        order by during, id
                        """).param(event.value()).query(rows::session).list();
    }

    private List<Contributor> contributors(EventId event) {
        return db.sql("""
                        select contributor.*, portrait.token as portrait, width, height, alt
                        from contributor
                        left join portrait on contributor_id = contributor.id
                        where event_id = ?
                        order by name, contributor.id
                        """).param(event.value()).query(rows::contributor).list();
    }

    private static Head head(ResultSet row, int number) throws SQLException {
        var shown = row.getObject("shown_at", OffsetDateTime.class);
        return new Head(new AssociationId(row.getLong("association_id")), shown == null ? null : shown.toInstant());
    }
}
