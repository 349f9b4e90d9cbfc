package nl.bijeen.registration;

import java.time.Duration;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import nl.bijeen.event.EventId;
import nl.bijeen.event.When;
import nl.bijeen.registration.Occupancy.Bar;
import nl.bijeen.registration.Occupancy.Curve;
import nl.bijeen.registration.Occupancy.Kind;
import nl.bijeen.registration.Occupancy.Point;
import nl.bijeen.registration.Occupancy.Step;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** How desks stand at this moment. */
@Component
public class Occupancies {

    /** Within a limit an offered seat counts as taken. */
    private static final String HELD = """
            select count(*) as held from seat_claim join registration on registration.id = registration_id
            where limit_id = seat_limit.id and status = 'OFFERED'
            """;

    private final JdbcClient db;
    private final Desks desks;
    private final Roster roster;

    Occupancies(JdbcClient db, Desks desks, Roster roster) {
        this.db = db;
        this.desks = desks;
        this.roster = roster;
    }

    public Occupancy of(EventId event) {
        var desk = desks.of(event);
        return new Occupancy(desk, roster.counts(event), limits(desk), curve(event));
    }

    private List<Bar> limits(Desk desk) {
        var bars = new ArrayList<Bar>();
        if (desk.capacity() != null) bars.add(new Bar(Kind.MEETING, "", desk.capacity(), desk.taken(), desk.held()));
        bars.addAll(db.sql("select key, name, seats, taken - held, held from seat_limit, lateral (" + HELD
                        + ") as offers where event_id = ? and " + SeatLimits.ALIVE
                        + " order by quota_id nulls first, taken::numeric / seats desc, lower(name), id")
                .param(desk.event().value())
                .query((row, number) -> new Bar(
                        Kind.of(row.getString(1)), row.getString(2), row.getInt(3), row.getInt(4), row.getInt(5)))
                .list());
        return bars;
    }

    private Curve curve(EventId event) {
        var step = db.sql("select min(since), max(since) from registration where event_id = ?")
                .param(event.value())
                .query((row, number) ->
                        step(row.getObject(1, OffsetDateTime.class), row.getObject(2, OffsetDateTime.class)))
                .single();
        var points = new ArrayList<Point>();
        db.sql("""
                        select date_trunc(:step, since, :zone), count(*)
                        from registration
                        where event_id = :event
                        group by 1
                        order by 1
                        """)
                .param("step", step.name().toLowerCase(Locale.ROOT))
                .param("zone", When.ZONE.getId())
                .param("event", event.value())
                .query(row -> {
                    var came = row.getInt(2);
                    var before = points.isEmpty() ? 0 : points.getLast().total();
                    points.add(new Point(row.getObject(1, OffsetDateTime.class).toInstant(), came, before + came));
                });
        return new Curve(step, points);
    }

    private static Step step(@Nullable OffsetDateTime first, @Nullable OffsetDateTime last) {
        return first == null || last == null ? Step.MINUTE : Curve.step(Duration.between(first, last));
    }
}
