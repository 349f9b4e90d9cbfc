package nl.bijeen.registration;

import java.sql.Types;
import java.time.Clock;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import nl.bijeen.event.EventId;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.SqlParameterValue;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The rows of those who are offered a seat. Each change names the state it leaves; whoever writes here has locked the desk. */
@Component
class OpenOffers {

    private final JdbcClient db;
    private final RegistrationRows rows;
    private final Clock clock;

    OpenOffers(JdbcClient db, RegistrationRows rows, Clock clock) {
        this.db = db;
        this.rows = rows;
        this.clock = clock;
    }

    /** @param remind when whoever has not answered is reminded; null for not at all */
    List<Registration> make(List<Long> waiting, Instant until, @Nullable Instant remind) {
        return db.sql("""
                        update registration
                        set status = 'OFFERED', offered_until = :until, remind_at = :remind, changed = :now
                        where id in (:ids) and status = 'WAITING'
                        returning *
                        """)
                .param("until", until.atOffset(ZoneOffset.UTC))
                .param(
                        "remind",
                        new SqlParameterValue(
                                Types.TIMESTAMP_WITH_TIMEZONE, remind == null ? null : remind.atOffset(ZoneOffset.UTC)))
                .param("now", OffsetDateTime.now(clock))
                .param("ids", waiting)
                .query(rows::registration)
                .list();
    }

    /** Those of these who are in time with their yes. */
    List<Registration> accept(List<Registration.Id> offered) {
        return db.sql("""
                        update registration
                        set status = 'CONFIRMED', offered_until = null, remind_at = null, changed = :now
                        where id in (:ids) and status = 'OFFERED' and offered_until > :now
                        returning *
                        """)
                .param("now", OffsetDateTime.now(clock))
                .param("ids", offered.stream().map(Registration.Id::value).toList())
                .query(rows::registration)
                .list();
    }

    /** Takes back what nobody answered in time. */
    List<Registration> lapse(EventId event) {
        var now = OffsetDateTime.now(clock);
        return db.sql("""
                        update registration
                        set status = 'WAITING', offered_until = null, remind_at = null, lapsed_at = ?, changed = ?
                        where event_id = ? and status = 'OFFERED' and offered_until <= ?
                        returning *
                        """)
                .params(now, now, event.value(), now)
                .query(rows::registration)
                .list();
    }

    /** Those who must be reminded now that their offer ends. Each is found once. */
    List<Registration> remind(EventId event) {
        var now = OffsetDateTime.now(clock);
        return db.sql("""
                        update registration
                        set remind_at = null
                        where event_id = ? and status = 'OFFERED' and remind_at <= ? and offered_until > ?
                        returning *
                        """)
                .params(event.value(), now, now)
                .query(rows::registration)
                .list();
    }

    /** Takes all back; whoever had one waits where they did. */
    List<Registration> withdraw(EventId event) {
        return db.sql("""
                        update registration
                        set status = 'WAITING', offered_until = null, remind_at = null, changed = ?
                        where event_id = ? and status = 'OFFERED'
                        returning *
                        """)
                .params(OffsetDateTime.now(clock), event.value())
                .query(rows::registration)
                .list();
    }

    /** No offer ends later than this. */
    void endBy(EventId event, Instant moment) {
        db.sql("""
                        update registration
                        set offered_until = :end, remind_at = case when remind_at < :end then remind_at end
                        where event_id = :event and status = 'OFFERED' and offered_until > :end
                        """)
                .param("end", moment.atOffset(ZoneOffset.UTC))
                .param("event", event.value())
                .update();
    }

    /** Whether they had let an offer pass. */
    boolean again(Registration.Id id) {
        return db.sql(
                                "update registration set lapsed_at = null where id = ? and status = 'WAITING' and lapsed_at is not null")
                        .param(id.value())
                        .update()
                == 1;
    }

    boolean moveUp(Registration.Id id) {
        return db.sql("update registration set moved_up_at = ?, lapsed_at = null where id = ? and status = 'WAITING'")
                        .params(OffsetDateTime.now(clock), id.value())
                        .update()
                == 1;
    }

    /** Meetings at which somebody must be reminded. */
    List<EventId> near() {
        var now = OffsetDateTime.now(clock);
        return db.sql("""
                        select distinct event_id from registration
                        where status = 'OFFERED' and remind_at <= ? and offered_until > ?
                        """)
                .params(now, now)
                .query((row, number) -> new EventId(row.getLong(1)))
                .list();
    }

    /** Meetings with an offer that nobody answered in time, the longest overdue first. */
    List<EventId> due() {
        return db.sql("""
                        select event_id from registration
                        where status = 'OFFERED' and offered_until <= ?
                        group by event_id
                        order by min(offered_until)
                        """)
                .param(OffsetDateTime.now(clock))
                .query((row, number) -> new EventId(row.getLong(1)))
                .list();
    }
}
