package nl.bijeen.registration;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import nl.bijeen.event.Event;
import nl.bijeen.event.EventId;
import nl.bijeen.journal.Journal;
import nl.bijeen.journal.Verdict;
import org.springframework.context.annotation.Lazy;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Counts the places of a meeting again, for tests: from the rows themselves, not from what anything counted along the way. */
@Component
@Lazy
class Audit {

    private final Journal journal;
    private final JdbcClient db;

    Audit(Journal journal, JdbcClient db) {
        this.journal = journal;
        this.db = db;
    }

    /** Everything adds up, and nobody touched what was noted of it. */
    void assertHolds(Event event) {
        assertThat(wrongs(event.id())).isEmpty();
        assertThat(journal.verify(event.association())).isInstanceOf(Verdict.Whole.class);
    }

    /** What does not hold, in words; nothing when all does. */
    List<String> wrongs(EventId event) {
        return db.sql("""
                        with person as (select * from registration where event_id = :event),
                             counted as (select count(*) filter (where status = 'CONFIRMED') as seated,
                                                count(*) filter (where status = 'OFFERED') as offered,
                                                count(*) filter (where status = 'WAITING') as waiting from person),
                             within as (select l.*, (select count(*) from seat_claim c join person p on p.id = c.registration_id
                                                     where c.limit_id = l.id and p.status in ('CONFIRMED', 'OFFERED')) as seated
                                        from seat_limit l where event_id = :event)
                        select 'oversold: ' || seated || ' seats and ' || offered || ' offers of ' || capacity from desk, counted
                        where event_id = :event and seated + offered > capacity
                        union all
                        select 'the desk counted ' || taken || ', ' || held || ' and ' || desk.waiting || ', not ' || seated || ', '
                               || offered || ' and ' || counted.waiting
                        from desk, counted
                        where event_id = :event and (taken <> seated or held <> offered or desk.waiting <> counted.waiting)
                        union all
                        select 'oversold: ' || seated || ' seats of ' || seats || ' for ' || name from within where seated > seats
                        union all
                        select name || ' counted ' || taken || ', not ' || seated from within where taken <> seated
                        union all
                        select 'two places for ' || min(email) from person where status not in ('CANCELLED', 'DECLINED')
                        group by lower(email) having count(*) > 1
                        union all
                        select 'there is a seat for ' || person.name || ', who waits'
                        from person join booking on booking.id = booking_id join desk on desk.event_id = person.event_id
                        where status = 'WAITING' and lapsed_at is null and (capacity is null or taken + held < capacity)
                          and not (case parties when 'AS_CHOSEN' then together else parties = 'TOGETHER' end)
                          and not exists (select from seat_claim c join within on within.id = c.limit_id
                                          where c.registration_id = person.id and seated >= seats)
                        union all
                        select 'the steps of ' || name || ' do not end where they stand'
                        from person
                        where (status = 'OFFERED') <> coalesce('OFFERED' = (select what from waiting_step
                               where registration_id = person.id and what not in ('PASSED_OVER', 'MOVED_UP', 'REMINDED') order by id desc limit 1), false)
                        union all
                        select 'a booking of nobody' from booking
                        where event_id = :event and not exists (select from person where booking_id = booking.id)
                        union all
                        select 'not one journal entry for ' || name from person
                        where (select count(*) from journal_entry
                               where association_id = person.association_id and subject = 'registration:' || person.id
                                 and what in ('registration.made', 'registration.waits')) <> 1
                        """).param("event", event.value()).query(String.class).list();
    }

    int seated(EventId event) {
        return count("select count(*) from registration where event_id = ? and status = 'CONFIRMED'", event);
    }

    int offered(EventId event) {
        return count("select count(*) from registration where event_id = ? and status = 'OFFERED'", event);
    }

    int entered(EventId event) {
        return count("select count(*) from registration where event_id = ?", event);
    }

    /** In how many commits the bookings of a meeting were written. */
    int commits(EventId event) {
        return count("select count(distinct xmin::text) from booking where event_id = ?", event);
    }

    private int count(String question, EventId event) {
        return db.sql(question).param(event.value()).query(Integer.class).single();
    }
}
