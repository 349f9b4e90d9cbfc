package nl.bijeen.site;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDateTime;
import java.util.List;
import nl.bijeen.database.AssociationId;
import nl.bijeen.event.Event;
import nl.bijeen.event.Events;
import nl.bijeen.event.When;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Finds the meetings that visitors may see. */
@Component
public class Agenda {

    public static final int PER_PAGE = 20;

    private final JdbcClient db;
    private final Events events;
    private final Clock clock;

    Agenda(JdbcClient db, Events events, Clock clock) {
        this.db = db;
        this.events = events;
        this.clock = clock;
    }

    /**
     * One page of what was found.
     *
     * @param total on all pages together
     * @param exact false when nothing fits the words themselves and these fit but for a typing mistake
     */
    public record Found(List<Event> events, int total, boolean exact) {}

    private record Hit(Event event, int total, boolean exact) {}

    private static final String FITTING = """
            with telling as (
                select event.*, search || e'\\n' || coalesce(words, '') as everything
                from event
                left join found_by on event_id = id
                where association_id = :association
            ),
            fitting as (
                select *,
                       everything ~ all (:exact) as exact,
                       split_part(search, e'\\n', 1) ~ all (:exact) as in_title,
                       starts_on is null or fate = 'POSTPONED'
                           or ends_on + coalesce(ends_at, time '24:00') > :now as ahead
                from telling
                where fate <> 'DRAFT'
                  and everything ~ all (:near)
                  and (:kind::text is null or kind = :kind)
                  and (not :online or mode in ('ONLINE', 'BOTH'))
                  and (not :free or free)
            ),
            best as (
                select *, bool_or(exact) over () as some_exact
                from fitting
                where :everywhere or ahead = :ahead
            )
            select *, count(*) over () as total
            from best
            where exact or not some_exact
            order by in_title desc, ahead desc, case when ahead then starts_on end nulls last,
                     case when ahead then starts_at end nulls first, starts_on desc, id desc
            limit :size offset :skipped
            """;

    /** What fits the query: with the words in its title first, then what is still ahead, then the nearest day. */
    public Found find(AssociationId association, Query query) {
        var hits = db.sql(FITTING)
                .param("association", association.value())
                .param("exact", Patterns.exact(query.text()).toArray(String[]::new))
                .param("near", Patterns.near(query.text()).toArray(String[]::new))
                .param("now", now())
                .param("kind", query.kind() == null ? null : query.kind().name())
                .param("online", query.online())
                .param("free", query.free())
                .param("everywhere", query.everywhere())
                .param("ahead", query.period() == Query.Period.AHEAD)
                .param("size", PER_PAGE)
                .param("skipped", (query.page() - 1) * PER_PAGE)
                .query(this::hit)
                .list();
        if (hits.isEmpty()) return new Found(List.of(), 0, true);
        return new Found(
                hits.stream().map(Hit::event).toList(),
                hits.getFirst().total(),
                hits.getFirst().exact());
    }

    /** The latest meetings with a report. */
    public List<Event> reported(AssociationId association, int most) {
        return db.sql("""
                        select *
                        from event
                        where association_id = :association
                          and fate = 'PUBLISHED'
                          and reported
                          and ends_on + coalesce(ends_at, time '24:00') <= :now
                        order by starts_on desc, id desc
                        limit :most
                        """)
                .param("association", association.value())
                .param("now", now())
                .param("most", most)
                .query(events::event)
                .list();
    }

    private LocalDateTime now() {
        return When.local(clock.instant());
    }

    private Hit hit(ResultSet row, int number) throws SQLException {
        return new Hit(events.event(row, number), row.getInt("total"), row.getBoolean("exact"));
    }
}
