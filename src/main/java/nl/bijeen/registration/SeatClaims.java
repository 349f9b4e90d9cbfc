package nl.bijeen.registration;

import static java.util.Comparator.comparing;

import java.sql.Types;
import java.util.Collection;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import nl.bijeen.event.Event;
import nl.bijeen.event.EventId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Writes down which limits hold for whom, and how many seats each has. For whom is settled when somebody enters, and again when
 * their place goes to somebody else or the quotas change; what the register says later moves nobody. Whoever writes here has
 * locked the desk.
 */
@Component
class SeatClaims {

    private final JdbcClient db;
    private final SeatLimits limits;
    private final Register register;

    SeatClaims(JdbcClient db, SeatLimits limits, Register register) {
        this.db = db;
        this.limits = limits;
        this.register = register;
    }

    /** Writes down which limits hold for these registrations. */
    void claim(Desk desk, Map<Long, Set<Limit>> each) {
        enter(desk, each, 0);
    }

    /** As {@link #claim} for a place that goes to somebody else; what held before and still does, is left as it is. */
    void reclaim(Desk desk, Registration.Id id, Set<Limit> limits) {
        db.sql("""
                        delete from seat_claim using seat_limit
                        where seat_limit.id = limit_id and registration_id = :id and key <> all(:keys)
                        """)
                .param("id", id.value())
                .param("keys", limits.stream().map(Limit::key).toArray(String[]::new), Types.ARRAY)
                .update();
        enter(desk, Map.of(id.value(), limits), 0);
    }

    /** Counts everybody anew after quotas changed. Whoever has a seat keeps it, also where more came than may now. */
    void recount(Desk desk, Event meeting) {
        db.sql("delete from seat_limit where event_id = ? and quota_id is not null")
                .param(meeting.id().value())
                .update();
        var present = register.present(meeting.id());
        var shares = limits.shares(
                meeting, present.stream().map(Registration::person).toList());
        var each = new TreeMap<Long, Set<Limit>>();
        for (var i = 0; i < present.size(); i++) each.put(present.get(i).id().value(), shares.get(i));
        enter(desk, each, present.size());
        db.sql("update seat_limit set most = greatest(seats, taken) where event_id = ? and quota_id is not null")
                .param(meeting.id().value())
                .update();
    }

    /** Takes limits away whose quota was removed, so that nobody who waits runs into them. */
    void sweep(EventId event) {
        db.sql("delete from seat_limit where event_id = ? and not " + SeatLimits.ALIVE)
                .param(event.value())
                .update();
    }

    /** Makes room for one more in whatever holds for somebody and is full: staff let them in beside it. */
    void exceed(Registration.Id id) {
        db.sql("""
                        update seat_limit set most = greatest(most, taken + 1)
                        where id in (select limit_id from seat_claim where registration_id = ?)
                        """).param(id.value()).update();
    }

    /** Sets a limit that people choose, or how many seats it has from now on; whoever has one keeps it. */
    void set(Desk desk, Limit limit) {
        db.sql("""
                        insert into seat_limit (association_id, event_id, key, name, seats, most)
                        values (:association, :event, :key, :name, :seats, :seats)
                        on conflict on constraint a_limit_is_set_once
                        do update set name = excluded.name, seats = excluded.seats, most = greatest(excluded.seats, seat_limit.taken)
                        """)
                .param("association", desk.association().value())
                .param("event", desk.event().value())
                .param("key", limit.key())
                .param("name", limit.name())
                .param("seats", limit.seats())
                .update();
    }

    /** @param beside how many more than its seats a limit of a quota that is not written down yet may have taken */
    private void enter(Desk desk, Map<Long, Set<Limit>> each, int beside) {
        var limits = each.values().stream().flatMap(Collection::stream).collect(Collectors.toSet());
        if (limits.isEmpty()) return;
        enter(desk, limits, beside);
        var rows = each.entrySet().stream()
                .flatMap(it -> it.getValue().stream().map(limit -> Map.entry(it.getKey(), limit.key())))
                .toList();
        db.sql("""
                        insert into seat_claim (registration_id, limit_id)
                        select registration, id
                        from unnest(:registrations::bigint[], :keys::text[]) as one (registration, key)
                        join seat_limit using (key)
                        where event_id = :event
                        on conflict do nothing
                        """)
                .param("event", desk.event().value())
                .param("registrations", rows.stream().map(Map.Entry::getKey).toArray(Long[]::new), Types.ARRAY)
                .param("keys", rows.stream().map(Map.Entry::getValue).toArray(String[]::new), Types.ARRAY)
                .update();
    }

    private void enter(Desk desk, Set<Limit> limits, int beside) {
        var sorted = limits.stream()
                .filter(it -> it.quota() != null)
                .sorted(comparing(Limit::key))
                .toList();
        db.sql("""
                        insert into seat_limit (association_id, event_id, key, name, seats, most, quota_id)
                        select :association, :event, key, name, seats, seats + :beside, quota
                        from unnest(:keys::text[], :names::text[], :seats::int[], :quotas::bigint[]) as new (key, name, seats, quota)
                        on conflict on constraint a_limit_is_set_once do nothing
                        """)
                .param("association", desk.association().value())
                .param("event", desk.event().value())
                .param("beside", beside)
                .param("keys", sorted.stream().map(Limit::key).toArray(String[]::new), Types.ARRAY)
                .param("names", sorted.stream().map(Limit::name).toArray(String[]::new), Types.ARRAY)
                .param("seats", sorted.stream().map(Limit::seats).toArray(Integer[]::new), Types.ARRAY)
                .param("quotas", sorted.stream().map(Limit::quota).toArray(Long[]::new), Types.ARRAY)
                .update();
    }
}
