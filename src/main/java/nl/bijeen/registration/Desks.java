package nl.bijeen.registration;

import static java.util.stream.Collectors.toMap;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.bijeen.database.AssociationId;
import nl.bijeen.event.EventId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** The desks of meetings. A meeting has one as soon as somebody sets something or registers; until then it has no limits. */
@Component
public class Desks {

    static final String READ = """
            select event.id, event.association_id, desk.capacity, coalesce(desk.taken, 0) as taken,
                   coalesce(desk.held, 0) as held, coalesce(desk.waiting, 0) as waiting, coalesce(desk.keeps_waiting_list, true) as keeps_waiting_list,
                   desk.minimum, desk.names_follow_until, coalesce(desk.members_first, false) as members_first,
                   coalesce(desk.parties, 'AS_CHOSEN') as parties, coalesce(desk.for_hosts, 0) as for_hosts, desk.answer_hours,
                   greatest(0, desk.for_hosts - (desk.taken + desk.held - open.taken)) as kept
            from event left join desk on desk.event_id = event.id
            left join seat_limit open on open.event_id = desk.event_id and open.key = 'open'
            """;

    private final JdbcClient db;

    Desks(JdbcClient db) {
        this.db = db;
    }

    /** As it is at this moment: who decides by it locks it, or it may be old by then. */
    public Desk of(EventId event) {
        return db.sql(READ + "where event.id = ?")
                .param(event.value())
                .query(Desks::desk)
                .single();
    }

    /** Those of many meetings in one question, as lists need them. */
    public Map<EventId, Desk> of(Collection<EventId> events) {
        if (events.isEmpty()) return Map.of();
        return db
                .sql(READ + "where event.id in (:events)")
                .param("events", events.stream().map(EventId::value).toList())
                .query(Desks::desk)
                .list()
                .stream()
                .collect(toMap(Desk::event, it -> it));
    }

    /** From here to the commit everyone else at this desk waits, so nothing it counts can go stale. */
    @Transactional(propagation = Propagation.MANDATORY)
    public Desk lock(EventId event) {
        var desk = locked(event).orElseGet(() -> {
            db.sql("""
                    insert into desk (event_id, association_id) select id, association_id from event where id = ?
                    on conflict do nothing
                    """).param(event.value()).update();
            return locked(event).orElseThrow();
        });
        // What another table says is only known for certain once the lock is ours.
        return desk.rules().forHosts() == 0 ? desk : of(event);
    }

    /** A locked desk once these people are entered. */
    Desk after(Desk before, List<Registration> entered) {
        return before.rules().forHosts() == 0 ? before.with(entered) : of(before.event());
    }

    private Optional<Desk> locked(EventId event) {
        return db.sql("select event_id as id, desk.*, 0 as kept from desk where event_id = ? for update")
                .param(event.value())
                .query(Desks::desk)
                .optional();
    }

    /** One seat more than there were, for whoever comes. */
    void grow(EventId event) {
        db.sql("update desk set capacity = capacity + 1 where event_id = ?")
                .param(event.value())
                .update();
        db.sql(
                        "update seat_limit set seats = seats + 1, most = greatest(most, seats + 1) where event_id = ? and key = 'open'")
                .param(event.value())
                .update();
    }

    static Desk desk(ResultSet row, int number) throws SQLException {
        var namesFollowUntil = row.getObject("names_follow_until", OffsetDateTime.class);
        var hours = row.getObject("answer_hours", Integer.class);
        var rules = new WaitingRules(
                row.getBoolean("members_first"),
                WaitingRules.Parties.valueOf(row.getString("parties")),
                row.getInt("for_hosts"),
                hours == null ? null : Duration.ofHours(hours));
        return new Desk(
                new EventId(row.getLong("id")),
                new AssociationId(row.getLong("association_id")),
                row.getObject("capacity", Integer.class),
                row.getInt("taken"),
                row.getInt("held"),
                row.getInt("waiting"),
                row.getBoolean("keeps_waiting_list"),
                row.getObject("minimum", Integer.class),
                namesFollowUntil == null ? null : namesFollowUntil.toInstant(),
                rules,
                row.getInt("kept"));
    }
}
