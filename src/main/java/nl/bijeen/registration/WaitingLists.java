package nl.bijeen.registration;

import static java.util.stream.Collectors.toMap;
import static java.util.stream.Collectors.toSet;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import java.util.Set;
import nl.bijeen.audience.Category;
import nl.bijeen.registration.WaitingList.Waiting;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The waiting lists of meetings, as they are now. */
@Component
public class WaitingLists {

    private final JdbcClient db;
    private final SeatLimits limits;
    private final Clock clock;

    WaitingLists(JdbcClient db, SeatLimits limits, Clock clock) {
        this.db = db;
        this.limits = limits;
        this.clock = clock;
    }

    /**
     * Where somebody stands.
     *
     * @param position counted from 1
     * @param waiting how many wait for their turn, they included
     * @param rests whether they are offered nothing until they ask again; the numbers are those of that moment
     */
    public record Standing(int position, int waiting, boolean rests) {}

    /** Of those of these people who wait, by their registration. */
    public Map<Registration.Id, Standing> standings(Desk desk, List<Registration> people) {
        var waiting = people.stream()
                .filter(Registration::waiting)
                .map(it -> it.id().value())
                .collect(toSet());
        if (waiting.isEmpty()) return Map.of();
        return of(desk, Map.of()).standings(waiting).entrySet().stream()
                .collect(toMap(it -> new Registration.Id(it.getKey()), Map.Entry::getValue));
    }

    /** With the limits that hold for each. */
    WaitingList of(Desk desk) {
        return of(desk, limits.held(desk.event()));
    }

    private WaitingList of(Desk desk, Map<Long, Set<Limit>> held) {
        return new WaitingList(
                desk.rules(),
                db.sql("""
                        select registration.id, booking_id, together, category, moved_up_at,
                               lapsed_at is not null or status = 'OFFERED' as rests
                        from registration join booking on booking.id = booking_id
                        where registration.event_id = :event
                          and (status = 'WAITING' or status = 'OFFERED' and offered_until <= :now)
                        """)
                        .param("event", desk.event().value())
                        .param("now", OffsetDateTime.now(clock))
                        .query((row, number) -> waiting(row, held))
                        .list());
    }

    private static Waiting waiting(ResultSet row, Map<Long, Set<Limit>> held) throws SQLException {
        var id = row.getLong("id");
        var category = row.getString("category");
        var movedUp = row.getObject("moved_up_at", OffsetDateTime.class);
        return new Waiting(
                id,
                row.getLong("booking_id"),
                row.getBoolean("together"),
                held.getOrDefault(id, Set.of()),
                WaitingRules.member(category == null ? null : Category.valueOf(category)),
                movedUp == null ? null : movedUp.toInstant(),
                row.getBoolean("rests"));
    }
}
