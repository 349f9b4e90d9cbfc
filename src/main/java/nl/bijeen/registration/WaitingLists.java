package nl.bijeen.registration;

import static java.util.stream.Collectors.toMap;

import java.sql.ResultSet;
import java.sql.SQLException;
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

    WaitingLists(JdbcClient db, SeatLimits limits) {
        this.db = db;
        this.limits = limits;
    }

    /**
     * Where somebody stands.
     *
     * @param position counted from 1; 0 for who is offered nothing until they ask again
     * @param waiting how many wait for their turn
     */
    public record Standing(int position, int waiting) {}

    /** Of those of these people who wait, by their registration. */
    public Map<Registration.Id, Standing> standings(Desk desk, List<Registration> people) {
        var waiting = people.stream().filter(Registration::waiting).toList();
        if (waiting.isEmpty()) return Map.of();
        var list = of(desk, Map.of());
        var inTurn = (int) list.people().stream().filter(it -> !it.rests()).count();
        return waiting.stream()
                .collect(toMap(
                        Registration::id,
                        it -> new Standing(list.position(it.id().value()).orElse(0), inTurn)));
    }

    /** With the limits that hold for each. */
    WaitingList of(Desk desk) {
        return of(desk, limits.held(desk.event()));
    }

    private WaitingList of(Desk desk, Map<Long, Set<Limit>> held) {
        return new WaitingList(
                desk.rules(),
                db.sql("""
                        select registration.id, booking_id, together, category, moved_up_at, lapsed_at
                        from registration join booking on booking.id = booking_id
                        where registration.event_id = ? and status = 'WAITING'
                        """)
                        .param(desk.event().value())
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
                row.getObject("lapsed_at") != null);
    }
}
