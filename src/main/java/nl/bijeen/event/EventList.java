package nl.bijeen.event;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.atomic.AtomicLong;
import nl.bijeen.database.AssociationId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The office's list of meetings: what has to be done first stands on top. */
@Component
public class EventList {

    public static final int LENGTH = 20;

    private final JdbcClient db;
    private final Events events;

    EventList(JdbcClient db, Events events) {
        this.db = db;
        this.events = events;
    }

    /**
     * One meeting in the list.
     *
     * @param address in the office of the association that looks
     * @param together the names of those it is held together with; empty when it is held alone
     */
    public record Line(Event event, String address, String together) {}

    /**
     * One page of the list.
     *
     * @param total how many there are on all pages together
     */
    public record Found(List<Line> lines, long total) {}

    private static final String LINES = """
            select event.*, count(*) over () as total, owner.slug as owner, owner.name as owner_name,
                   (select string_agg(distinct house.name, ', ')
                    from co_host
                    join association house on house.id = co_host.association_id
                    where co_host.event_id = event.id) as co_hosts
            from event
            join association owner on owner.id = event.association_id
            cross join lateral (
                select case when fate = 'DRAFT' then 'DRAFT'
                            when fate <> 'PUBLISHED' then 'OFF'
                            when ends_on + coalesce(ends_at, '24:00') <= :now then 'PAST'
                            else 'AHEAD' end as stage) as by_now
            where (association_id = :association
                   or event.id in (select event_id from co_host where association_id = :association))
              and (:stage::text is null or stage = :stage)
              and (:year::int is null or extract(year from starts_on) = :year)
              and search like all (:words)
            order by array_position(array['DRAFT', 'AHEAD'], stage),
                     case when stage = 'AHEAD' then starts_on end,
                     starts_on desc nulls first, event.id desc
            limit :limit offset :offset
            """;

    /**
     * The association's own meetings and those opened to it. Drafts, then what is ahead with the nearest first, then the rest with the latest first.
     *
     * @param page counts from 1
     */
    public Found find(AssociationId association, Sought sought, Instant now, int page) {
        var total = new AtomicLong();
        var found = db.sql(LINES)
                .param("association", association.value())
                .param("now", When.local(now))
                .param("stage", sought.stage() == null ? null : sought.stage().name(), Types.VARCHAR)
                .param("year", sought.year(), Types.INTEGER)
                .param("words", patterns(sought.words()), Types.ARRAY)
                .param("limit", LENGTH)
                .param("offset", (page - 1L) * LENGTH)
                .query((row, number) -> {
                    total.set(row.getLong("total"));
                    return line(association, events.event(row, number), row);
                })
                .list();
        return new Found(found, total.get());
    }

    /** The years in which the association has meetings, the latest first. */
    public List<Integer> years(AssociationId association) {
        return db.sql("""
                        select distinct extract(year from starts_on)::int
                        from event
                        where (association_id = :association
                               or id in (select event_id from co_host where association_id = :association))
                          and starts_on is not null
                        order by 1 desc
                        """)
                .param("association", association.value())
                .query(Integer.class)
                .list();
    }

    /** The titles of all meetings but one, by which it can name another. */
    public List<String> titlesBeside(Event event) {
        return db.sql("select distinct title from event where association_id = ? and id <> ? order by title")
                .params(event.association().value(), event.id().value())
                .query(String.class)
                .list();
    }

    /** The titles of all meetings, by which a new one can name another. */
    public List<String> titles(AssociationId association) {
        return db.sql("select distinct title from event where association_id = ? order by title")
                .param(association.value())
                .query(String.class)
                .list();
    }

    private static Line line(AssociationId association, Event event, ResultSet row) throws SQLException {
        if (!event.association().equals(association))
            return new Line(event, Visit.address(row.getString("owner"), event.slug()), row.getString("owner_name"));
        var coHosts = row.getString("co_hosts");
        return new Line(event, Visit.address(event.slug()), coHosts == null ? "" : coHosts);
    }

    /** Every word or its stem, wherever it stands. Words hold letters and digits only, so none is a pattern itself. */
    private static String[] patterns(String words) {
        return Stems.words(words).stream().map(it -> "%" + Stems.stem(it) + "%").toArray(String[]::new);
    }
}
