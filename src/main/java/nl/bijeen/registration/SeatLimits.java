package nl.bijeen.registration;

import static java.util.Comparator.comparing;
import static java.util.stream.Collectors.toMap;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import nl.bijeen.event.Event;
import nl.bijeen.event.EventId;
import nl.bijeen.invitation.Claims;
import nl.bijeen.invitation.Claims.Claimant;
import nl.bijeen.registration.Application.Participant;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * The limits within meetings, and for whom each holds. That is settled when somebody enters, and again when their place goes to
 * somebody else or the quotas change; what the register says later moves nobody. Whoever writes here has locked the desk.
 */
@Component
class SeatLimits {

    /** Limits of quotas that were removed hold nobody. */
    static final String ALIVE = "(quota_id is null or exists (select from quota where quota.id = quota_id))";

    private final JdbcClient db;
    private final Claims claims;
    private final Register register;

    SeatLimits(JdbcClient db, Claims claims, Register register) {
        this.db = db;
        this.claims = claims;
        this.register = register;
    }

    /** What is left at this moment. */
    Room room(Desk desk) {
        var left = db
                .sql("select key, seats - taken from seat_limit where event_id = ? and " + ALIVE)
                .param(desk.event().value())
                .query((row, number) -> Map.entry(row.getString(1), row.getInt(2)))
                .list()
                .stream()
                .collect(toMap(Map.Entry::getKey, Map.Entry::getValue));
        return new Room(desk.left(), left);
    }

    /**
     * Which limits hold for these people, in their order.
     *
     * @throws IllegalArgumentException when one of them chose something the meeting does not have
     */
    List<Set<Limit>> of(Event meeting, List<Participant> people) {
        var chosen = chosen(meeting.id(), people);
        var shares = claims.of(
                meeting, people.stream().map(it -> claimant(it.person())).toList());
        return IntStream.range(0, people.size())
                .mapToObj(i -> {
                    var limits = new HashSet<Limit>();
                    shares.get(i).forEach(it -> limits.add(Limit.of(it)));
                    people.get(i).limits().forEach(it -> limits.add(found(chosen, it)));
                    return Set.copyOf(limits);
                })
                .toList();
    }

    private Map<String, Limit> chosen(EventId event, List<Participant> people) {
        var keys = people.stream().flatMap(it -> it.limits().stream()).collect(Collectors.toSet());
        if (keys.isEmpty()) return Map.of();
        return db
                .sql("select * from seat_limit where event_id = :event and key in (:keys)")
                .param("event", event.value())
                .param("keys", keys)
                .query(SeatLimits::limit)
                .list()
                .stream()
                .collect(toMap(Limit::key, it -> it));
    }

    private static Limit found(Map<String, Limit> limits, String key) {
        var limit = limits.get(key);
        if (limit == null) throw new IllegalArgumentException("This meeting has no limit " + key);
        return limit;
    }

    /** Which limits hold for each who waits, comes or asked. */
    Map<Long, Set<Limit>> held(EventId event) {
        var held = new HashMap<Long, Set<Limit>>();
        db.sql("""
                        select registration_id, seat_limit.*
                        from seat_claim
                        join seat_limit on seat_limit.id = limit_id
                        join registration on registration.id = registration_id
                        where seat_limit.event_id = ? and status not in ('DECLINED', 'CANCELLED') and\s""" + ALIVE).param(event.value()).query(row -> {
            held.computeIfAbsent(row.getLong("registration_id"), _ -> new HashSet<>())
                    .add(limit(row, 0));
        });
        return held;
    }

    Set<Limit> held(Registration registration) {
        return held(registration.event()).getOrDefault(registration.id().value(), Set.of());
    }

    /** Which limits hold for somebody instead of whoever has this place. */
    Set<Limit> ofHeir(Event meeting, Registration before, Person heir) {
        var limits = new HashSet<Limit>();
        held(before).stream().filter(it -> it.quota() == null).forEach(limits::add);
        claims.of(meeting, List.of(claimant(heir))).getFirst().forEach(it -> limits.add(Limit.of(it)));
        return limits;
    }

    /** Whether a seat may go to whom these limits hold for: what did not hold before must have room. */
    boolean mayInherit(Desk desk, Registration before, Set<Limit> heirs) {
        var same = held(before).stream().map(Limit::key).toList();
        return room(desk)
                .allows(heirs.stream().filter(it -> !same.contains(it.key())).collect(Collectors.toSet()));
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
        var shares = claims.of(
                meeting, present.stream().map(it -> claimant(it.person())).toList());
        var each = new TreeMap<Long, Set<Limit>>();
        for (var i = 0; i < present.size(); i++)
            each.put(
                    present.get(i).id().value(),
                    shares.get(i).stream().map(Limit::of).collect(Collectors.toSet()));
        enter(desk, each, present.size());
        db.sql("update seat_limit set most = greatest(seats, taken) where event_id = ? and quota_id is not null")
                .param(meeting.id().value())
                .update();
    }

    /** Takes limits away whose quota was removed, so that nobody who waits runs into them. */
    void sweep(EventId event) {
        db.sql("delete from seat_limit where event_id = ? and not " + ALIVE)
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

    private void enter(Desk desk, Map<Long, Set<Limit>> each, int beside) {
        var limits = each.values().stream().flatMap(Collection::stream).collect(Collectors.toSet());
        if (limits.isEmpty()) return;
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

    private static Claimant claimant(Person person) {
        return new Claimant(person.email(), person.organisation());
    }

    private static Limit limit(ResultSet row, int number) throws SQLException {
        return new Limit(
                row.getString("key"),
                row.getString("name"),
                row.getInt("seats"),
                row.getObject("quota_id", Long.class));
    }
}
