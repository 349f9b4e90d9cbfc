package nl.bijeen.registration;

import java.sql.Types;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.bijeen.event.EventId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * The seats within a meeting that people hold by what they chose, such as one in a breakout. They are limits of the desk like
 * any other: counted by the database, and free again with who gives their place up. Whoever calls has locked the desk.
 */
@Component
public class ChosenSeats {

    private final JdbcClient db;

    ChosenSeats(JdbcClient db) {
        this.db = db;
    }

    /**
     * From now on these are all limits whose keys begin so, with so many seats. Those that are gone let go of everybody; where
     * more have a seat than there are now, they keep it.
     */
    @Transactional(propagation = Propagation.MANDATORY)
    public void offer(Desk desk, String prefix, Collection<Limit> limits) {
        var keys = limits.stream().map(Limit::key).toArray(String[]::new);
        db.sql("delete from seat_limit where event_id = :event and starts_with(key, :prefix) and key <> all(:keys)")
                .param("event", desk.event().value())
                .param("prefix", prefix)
                .param("keys", keys, Types.ARRAY)
                .update();
        db.sql("""
                        insert into seat_limit (association_id, event_id, key, name, seats, most)
                        select :association, :event, key, name, seats, seats
                        from unnest(:keys::text[], :names::text[], :seats::int[]) as new (key, name, seats)
                        on conflict on constraint a_limit_is_set_once
                        do update set name = excluded.name, seats = excluded.seats, most = greatest(excluded.seats, seat_limit.taken)
                        """)
                .param("association", desk.association().value())
                .param("event", desk.event().value())
                .param("keys", keys, Types.ARRAY)
                .param("names", limits.stream().map(Limit::name).toArray(String[]::new), Types.ARRAY)
                .param("seats", limits.stream().map(Limit::seats).toArray(Integer[]::new), Types.ARRAY)
                .update();
    }

    /** How many seats of a limit are left; empty where the meeting has no such limit. */
    public Optional<Integer> left(EventId event, String key) {
        return db.sql("select seats - taken from seat_limit where event_id = ? and key = ?")
                .params(event.value(), key)
                .query(Integer.class)
                .optional();
    }

    /**
     * Each of these people holds the seats of these keys; limits without room for them are passed by nobody, the database sees
     * to that. Who holds one already, keeps it.
     *
     * @param keys by the number of the registration
     */
    @Transactional(propagation = Propagation.MANDATORY)
    public void take(EventId event, Map<Long, List<String>> keys) {
        pairs(db.sql("""
                        insert into seat_claim (registration_id, limit_id)
                        select registration, id
                        from unnest(:registrations::bigint[], :keys::text[]) as one (registration, key)
                        join seat_limit using (key)
                        where event_id = :event
                        on conflict do nothing
                        """), event, keys).update();
    }

    /**
     * They hold the seats of these keys no more.
     *
     * @param keys by the number of the registration
     */
    @Transactional(propagation = Propagation.MANDATORY)
    public void leave(EventId event, Map<Long, List<String>> keys) {
        pairs(db.sql("""
                        delete from seat_claim
                        using seat_limit, unnest(:registrations::bigint[], :keys::text[]) as one (registration, limited)
                        where seat_limit.id = limit_id and event_id = :event and key = limited and registration_id = registration
                        """), event, keys).update();
    }

    private static StatementSpec pairs(StatementSpec statement, EventId event, Map<Long, List<String>> keys) {
        var rows = keys.entrySet().stream()
                .flatMap(it -> it.getValue().stream().map(key -> Map.entry(it.getKey(), key)))
                .toList();
        return statement
                .param("event", event.value())
                .param("registrations", rows.stream().map(Map.Entry::getKey).toArray(Long[]::new), Types.ARRAY)
                .param("keys", rows.stream().map(Map.Entry::getValue).toArray(String[]::new), Types.ARRAY);
    }
}
