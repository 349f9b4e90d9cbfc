package nl.bijeen.registration;

import static java.util.stream.Collectors.toMap;

import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import nl.bijeen.event.EventId;
import nl.bijeen.registration.WaitingList.Waiting;
import nl.bijeen.registration.WaitingSheet.Line;
import nl.bijeen.registration.WaitingSheet.PassedOver;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Isolation;
import org.springframework.transaction.annotation.Transactional;

/** Waiting lists for the office: who is next, and why not. */
@Component
public class WaitingSheets {

    public static final int PER_PAGE = 50;

    private final JdbcClient db;
    private final WaitingLists lists;
    private final RegistrationRows rows;
    private final Clock clock;

    WaitingSheets(JdbcClient db, WaitingLists lists, RegistrationRows rows, Clock clock) {
        this.db = db;
        this.lists = lists;
        this.rows = rows;
        this.clock = clock;
    }

    /** One page, which counts from 1. All of it is read as it was at one moment: meanwhile people get seats, or leave. */
    @Transactional(readOnly = true, isolation = Isolation.REPEATABLE_READ)
    public WaitingSheet of(Desk desk, int page) {
        var list = lists.of(desk);
        var shown = list.people().stream()
                .skip((long) PER_PAGE * (Math.max(page, 1) - 1))
                .limit(PER_PAGE)
                .toList();
        var ids = shown.stream().map(Waiting::registration).toList();
        var passed = passed(ids);
        var people = people(ids);
        var lines = shown.stream()
                .map(it -> new Line(
                        Objects.requireNonNull(people.get(it.registration())),
                        list.position(it.registration()).orElse(0),
                        it.movedUp() != null,
                        list.rules().together(it.together()) && list.company(it),
                        passed.get(it.registration())))
                .toList();
        return new WaitingSheet(offered(desk.event()), lines, list.people().size());
    }

    private List<Registration> offered(EventId event) {
        return db.sql("""
                        select * from registration
                        where event_id = ? and status = 'OFFERED' and offered_until > ?
                        order by offered_until, id
                        """)
                .params(event.value(), OffsetDateTime.now(clock))
                .query(rows::registration)
                .list();
    }

    private Map<Long, Registration> people(List<Long> ids) {
        if (ids.isEmpty()) return Map.of();
        return db
                .sql("select * from registration where id in (:ids)")
                .param("ids", ids)
                .query(rows::registration)
                .list()
                .stream()
                .collect(toMap(it -> it.id().value(), it -> it));
    }

    private Map<Long, PassedOver> passed(List<Long> ids) {
        var passed = new HashMap<Long, PassedOver>();
        if (ids.isEmpty()) return passed;
        db.sql("""
                        select distinct on (registration_id) registration_id, at, why, detail,
                               count(*) over (partition by registration_id) as times
                        from waiting_step
                        where registration_id in (:ids) and what = 'PASSED_OVER'
                        order by registration_id, id desc
                        """).param("ids", ids).query(row -> {
            passed.put(
                    row.getLong("registration_id"),
                    new PassedOver(
                            row.getInt("times"),
                            row.getObject("at", OffsetDateTime.class).toInstant(),
                            Obstacle.valueOf(row.getString("why")),
                            row.getString("detail")));
        });
        return passed;
    }
}
