package nl.bijeen.registration;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.Clock;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicLong;
import nl.bijeen.event.EventId;
import nl.bijeen.registration.WaitingList.Passed;
import nl.bijeen.registration.WaitingStep.What;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.SqlParameterValue;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What happened on waiting lists, so that everybody can be told why somebody got a seat and somebody else did not. */
@Component
public class WaitingSteps {

    public static final int PER_PAGE = 50;

    private final JdbcClient db;
    private final Clock clock;

    WaitingSteps(JdbcClient db, Clock clock) {
        this.db = db;
        this.clock = clock;
    }

    /**
     * One page of what happened at a meeting.
     *
     * @param steps the latest first
     * @param all how many there are on all pages; zero on a page that is not there
     */
    public record Sheet(List<WaitingStep> steps, long all) {}

    /** One page, which counts from 1. */
    public Sheet of(EventId event, int page) {
        var all = new AtomicLong();
        var steps = db.sql("""
                        select uid, name, waiting_step.*, count(*) over () as steps
                        from waiting_step join registration on registration.id = registration_id
                        where waiting_step.event_id = ?
                        order by waiting_step.id desc
                        limit ? offset ?
                        """)
                .params(event.value(), PER_PAGE, (long) PER_PAGE * (Math.max(page, 1) - 1))
                .query((row, number) -> {
                    all.set(row.getLong("steps"));
                    return step(row);
                })
                .list();
        return new Sheet(steps, all.get());
    }

    void note(What what, List<Registration> people) {
        note(what, people, null, "");
    }

    void offered(List<Registration> people, Instant until) {
        note(What.OFFERED, people, until, "");
    }

    void movedUp(Registration one, String reason) {
        note(What.MOVED_UP, List.of(one), null, reason);
    }

    private void note(What what, List<Registration> people, @Nullable Instant until, String detail) {
        if (people.isEmpty()) return;
        db.sql("""
                        insert into waiting_step (association_id, event_id, registration_id, at, what, until, detail)
                        select association_id, event_id, id, :now, :what, :until, :detail
                        from registration where id in (:ids)
                        order by id
                        """)
                .param("now", OffsetDateTime.now(clock))
                .param("what", what.name())
                .param(
                        "until",
                        new SqlParameterValue(
                                Types.TIMESTAMP_WITH_TIMEZONE, until == null ? null : until.atOffset(ZoneOffset.UTC)))
                .param("detail", detail)
                .param("ids", people.stream().map(it -> it.id().value()).toList())
                .update();
    }

    void passedOver(Desk desk, List<Passed> passed) {
        if (passed.isEmpty()) return;
        db.sql("""
                        insert into waiting_step (association_id, event_id, registration_id, at, what, why, detail)
                        select :association, :event, id, :now, 'PASSED_OVER', why, detail
                        from unnest(:ids::bigint[], :whys::text[], :details::text[]) as passed (id, why, detail)
                        """)
                .param("association", desk.association().value())
                .param("event", desk.event().value())
                .param("now", OffsetDateTime.now(clock))
                .param("ids", passed.stream().map(Passed::registration).toArray(Long[]::new), Types.ARRAY)
                .param("whys", passed.stream().map(it -> it.why().name()).toArray(String[]::new), Types.ARRAY)
                .param("details", passed.stream().map(Passed::limit).toArray(String[]::new), Types.ARRAY)
                .update();
    }

    private static WaitingStep step(ResultSet row) throws SQLException {
        var until = row.getObject("until", OffsetDateTime.class);
        var why = row.getString("why");
        return new WaitingStep(
                row.getObject("uid", UUID.class),
                row.getString("name"),
                row.getObject("at", OffsetDateTime.class).toInstant(),
                What.valueOf(row.getString("what")),
                until == null ? null : until.toInstant(),
                why == null ? null : Obstacle.valueOf(why),
                row.getString("detail"));
    }
}
