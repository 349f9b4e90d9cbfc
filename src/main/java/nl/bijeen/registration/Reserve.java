package nl.bijeen.registration;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import nl.bijeen.audience.Footing;
import nl.bijeen.view.Texts;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Seats that are kept for speakers and hosts: all others share a limit, {@link Limit#OPEN}, of the seats that are not. So the
 * desk, the waiting list and the database hold it like any other limit. Whoever writes here has locked the desk.
 */
@Component
class Reserve {

    private static final String HOSTS = "('HOST', 'SPEAKER')";

    private final JdbcClient db;
    private final Texts texts;

    Reserve(JdbcClient db, Texts texts) {
        this.db = db;
        this.texts = texts;
    }

    /** Brings the limit in line with what the desk says. Whoever has a seat keeps it, also where none would be left. */
    void set(Desk desk) {
        var open = desk.open();
        if (open == null) {
            db.sql("delete from seat_limit where event_id = ? and key = 'open'")
                    .param(desk.event().value())
                    .update();
            return;
        }
        enter(desk, open);
        db.sql(
                        "update seat_limit set seats = :seats, most = greatest(:seats, taken) where event_id = :event and key = 'open'")
                .param("seats", open.seats())
                .param("event", desk.event().value())
                .update();
    }

    private void enter(Desk desk, Limit open) {
        db.sql("""
                        insert into seat_limit (association_id, event_id, key, name, seats, most)
                        select :association, :event, 'open', :name, :seats, :seats + taken + held from desk where event_id = :event
                        on conflict on constraint a_limit_is_set_once do nothing
                        """)
                .param("association", desk.association().value())
                .param("event", desk.event().value())
                .param("name", texts.in(Texts.DUTCH).text("registration.limit.open"))
                .param("seats", open.seats())
                .update();
        db.sql("""
                        insert into seat_claim (registration_id, limit_id)
                        select registration.id, seat_limit.id
                        from registration join seat_limit using (event_id)
                        where event_id = ? and key = 'open' and status not in ('DECLINED', 'CANCELLED')
                          and (category is null or category not in\s""" + HOSTS + ") on conflict do nothing")
                .param(desk.event().value())
                .update();
    }

    /** What holds for somebody who takes part as this, beside what holds anyway. */
    static Set<Limit> with(Desk desk, @Nullable Footing footing, Set<Limit> limits) {
        var all = new HashSet<>(limits);
        all.removeIf(Limit::open);
        var open = desk.open();
        if (open != null && !WaitingRules.host(footing == null ? null : footing.category())) all.add(open);
        return all;
    }

    /** As {@link #with}, of everybody of an application in their order. */
    static List<Set<Limit>> with(Desk desk, Judgement judgement, List<Set<Limit>> limits) {
        if (desk.open() == null) return limits;
        return IntStream.range(0, limits.size())
                .mapToObj(it -> with(desk, judgement.footing(it), limits.get(it)))
                .toList();
    }

    /** Somebody takes part as something else from now on. */
    void stand(Registration.Id id, @Nullable Footing footing) {
        if (WaitingRules.host(footing == null ? null : footing.category())) {
            db.sql(
                            "delete from seat_claim using seat_limit where seat_limit.id = limit_id and registration_id = ? and key = 'open'")
                    .param(id.value())
                    .update();
            return;
        }
        db.sql("""
                        update seat_limit set most = greatest(most, taken + 1)
                        where key = 'open' and event_id = (select event_id from registration where id = :id)
                          and not exists (select from seat_claim where registration_id = :id and limit_id = seat_limit.id)
                        """).param("id", id.value()).update();
        db.sql("""
                        insert into seat_claim (registration_id, limit_id)
                        select registration.id, seat_limit.id
                        from registration join seat_limit using (event_id)
                        where registration.id = ? and key = 'open'
                        on conflict do nothing
                        """).param(id.value()).update();
    }
}
