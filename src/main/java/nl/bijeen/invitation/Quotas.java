package nl.bijeen.invitation;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import nl.bijeen.access.Tokens;
import nl.bijeen.event.Event;
import nl.bijeen.event.EventId;
import nl.bijeen.event.Events;
import nl.bijeen.journal.Actor;
import nl.bijeen.journal.Change;
import nl.bijeen.journal.Journal;
import nl.bijeen.people.Group;
import nl.bijeen.people.GroupRemoved;
import nl.bijeen.people.Organisation;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.event.EventListener;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** How many may come from each organisation or group. The desk, which has the seats, holds everybody to it. */
@Component
public class Quotas {

    private final JdbcClient db;
    private final Journal journal;
    private final Events events;
    private final Clock clock;
    private final ApplicationEventPublisher upward;

    Quotas(JdbcClient db, Journal journal, Events events, Clock clock, ApplicationEventPublisher upward) {
        this.db = db;
        this.journal = journal;
        this.events = events;
        this.clock = clock;
        this.upward = upward;
    }

    /** Those of organisations first. */
    public List<Quota> of(EventId event) {
        return db.sql("""
                        select q.*, g.name as group_name
                        from quota q
                        left join person_group g on g.id = q.group_id
                        where q.event_id = ?
                        order by q.group_id is not null, q.kind nulls first, lower(g.name), q.id
                        """).param(event.value()).query(Quotas::quota).list();
    }

    public Optional<Quota> find(EventId event, String token) {
        return of(event).stream().filter(it -> it.token().equals(token)).findFirst();
    }

    /** So many from each organisation, or each of one kind; replaces what was set for those before. */
    @Transactional
    public void perOrganisation(Event event, Organisation.@Nullable Kind kind, int seats, Actor by) {
        set(event, null, kind == null ? null : kind.name(), seats, by);
    }

    /** So many from a group of the association that organises the meeting; replaces what was set for it before. */
    @Transactional
    public void ofGroup(Event event, Group group, int seats, Actor by) {
        set(event, group.id(), null, seats, by);
    }

    @Transactional
    public void remove(Event event, Quota quota, Actor by) {
        var removed = db.sql("delete from quota where id = ?").param(quota.id()).update();
        if (removed == 0) return;
        note(event, by, new Change("seats", String.valueOf(quota.seats()), null));
        upward.publishEvent(new QuotasChanged(event, by));
    }

    private record Gone(Event event, String seats) {}

    /**
     * Who waited because enough of the group came need not any more. The desks of these meetings are locked in the order of their
     * numbers: whoever removes another group at the same moment would otherwise wait for this one, and this one for them.
     */
    @EventListener
    void on(GroupRemoved it) {
        db.sql("""
                        with gone as (delete from quota where group_id = ? and association_id = ? returning event_id, seats)
                        select event.*, seats from gone join event on event.id = event_id order by event.id
                        """)
                .params(it.group(), it.association().value())
                .query((row, number) -> new Gone(events.event(row, number), row.getString("seats")))
                .list()
                .forEach(gone -> {
                    note(gone.event(), Actor.program(), new Change("seats", gone.seats(), null));
                    if (gone.event().status(clock.instant()).ahead())
                        upward.publishEvent(new QuotasChanged(gone.event(), Actor.program()));
                });
    }

    private void set(Event event, @Nullable Long group, @Nullable String kind, int seats, Actor by) {
        db.sql("""
                        insert into quota (association_id, event_id, token, group_id, kind, seats)
                        values (:association, :event, :token, :group, :kind, :seats)
                        on conflict on constraint one_quota_of_a_sort do update set seats = excluded.seats
                        """)
                .param("association", event.association().value())
                .param("event", event.id().value())
                .param("token", Tokens.random())
                .param("group", group, Types.BIGINT)
                .param("kind", kind, Types.VARCHAR)
                .param("seats", seats)
                .update();
        note(event, by, new Change("seats", null, String.valueOf(seats)));
        upward.publishEvent(new QuotasChanged(event, by));
    }

    private void note(Event event, Actor by, Change change) {
        journal.note(event.association(), by, "invitation.quota", event.id().value(), null, change);
    }

    private static Quota quota(ResultSet row, int number) throws SQLException {
        var kind = row.getString("kind");
        return new Quota(
                row.getLong("id"),
                new EventId(row.getLong("event_id")),
                row.getString("token"),
                row.getObject("group_id", Long.class),
                row.getString("group_name"),
                kind == null ? null : Organisation.Kind.valueOf(kind),
                row.getInt("seats"));
    }
}
