package nl.bijeen.registration;

import static java.util.stream.Collectors.toMap;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import nl.bijeen.event.Event;
import nl.bijeen.event.EventId;
import nl.bijeen.invitation.Claims;
import nl.bijeen.invitation.Claims.Claimant;
import nl.bijeen.registration.Application.Participant;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The limits within meetings: what is left of each, and for whom which of them hold. */
@Component
class SeatLimits {

    /** Limits of quotas that were removed hold nobody. */
    static final String ALIVE = "(quota_id is null or exists (select from quota where quota.id = quota_id))";

    private final JdbcClient db;
    private final Claims claims;

    SeatLimits(JdbcClient db, Claims claims) {
        this.db = db;
        this.claims = claims;
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
        var shares = shares(meeting, people.stream().map(Participant::person).toList());
        return IntStream.range(0, people.size())
                .mapToObj(i -> {
                    var limits = new HashSet<>(shares.get(i));
                    people.get(i).limits().forEach(it -> limits.add(found(chosen, it)));
                    return Set.copyOf(limits);
                })
                .toList();
    }

    /** Which limits of the quotas hold for these people, in their order. */
    List<Set<Limit>> shares(Event meeting, List<Person> people) {
        var claimants = people.stream()
                .map(it -> new Claimant(it.email(), it.organisation()))
                .toList();
        return claims.of(meeting, claimants).stream()
                .map(it -> it.stream().map(Limit::of).collect(Collectors.toSet()))
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
        var limits = new HashSet<>(shares(meeting, List.of(heir)).getFirst());
        held(before).stream().filter(it -> it.quota() == null).forEach(limits::add);
        return limits;
    }

    /** Whether a seat may go to whom these limits hold for: what did not hold before must have room. */
    boolean mayInherit(Desk desk, Registration before, Set<Limit> heirs) {
        var same = held(before).stream().map(Limit::key).toList();
        return room(desk)
                .allows(heirs.stream().filter(it -> !same.contains(it.key())).collect(Collectors.toSet()));
    }

    private static Limit limit(ResultSet row, int number) throws SQLException {
        return new Limit(
                row.getString("key"),
                row.getString("name"),
                row.getInt("seats"),
                row.getObject("quota_id", Long.class));
    }
}
