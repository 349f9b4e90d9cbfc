package nl.bijeen.registration;

import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.Period;
import java.util.List;
import nl.bijeen.database.AssociationId;
import nl.bijeen.event.When;
import nl.bijeen.journal.Actor;
import nl.bijeen.journal.Journal;
import nl.bijeen.mail.Letters;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Forgets in time. What people need goes the day after the meeting; who they are goes a year after it, and only how many came
 * stays. Each round may run twice, and on two machines.
 */
@Component
class Retention {

    static final Period KEPT = Period.ofMonths(12);

    private final JdbcClient db;
    private final Journal journal;
    private final Letters letters;
    private final Clock clock;

    Retention(JdbcClient db, Journal journal, Letters letters, Clock clock) {
        this.db = db;
        this.journal = journal;
        this.letters = letters;
        this.clock = clock;
    }

    private record Past(long event, long association) {}

    @Scheduled(initialDelay = 60_000, fixedDelay = 3_600_000)
    @Transactional
    void sweep() {
        var today = When.local(clock.instant()).toLocalDate();
        forgetNeeds(today);
        past(today.minus(KEPT)).forEach(this::forgetPeople);
    }

    private void forgetNeeds(LocalDate today) {
        db.sql("""
                        delete from need
                        where registration_id in (select registration.id
                                                  from registration join event on event.id = event_id
                                                  where coalesce(ends_on, registration.changed::date + 365) < ?)
                        """).param(today).update();
    }

    /** Meetings with people in them that were over before this day; those that never got a day count from the last change. */
    private List<Past> past(LocalDate day) {
        return db.sql("""
                        select event.id, event.association_id
                        from event join desk on event_id = event.id
                        where coalesce(ends_on, event.changed::date) < ?
                          and exists (select from registration where registration.event_id = event.id and erased_at is null)
                        order by event.id
                        """)
                .param(day)
                .query((row, number) -> new Past(row.getLong(1), row.getLong(2)))
                .list();
    }

    private void forgetPeople(Past past) {
        var now = OffsetDateTime.now(clock);
        db.sql("select event_id from desk where event_id = ? for update")
                .param(past.event())
                .query(Long.class)
                .single();
        var forgotten = empty(past, now);
        // Staff wrote why they let somebody go first, and that may tell anything.
        db.sql("delete from waiting_step where event_id = ?")
                .param(past.event())
                .update();
        // Where somebody counted tells where they worked.
        db.sql("delete from seat_limit where event_id = ?").param(past.event()).update();
        db.sql("update booking set name = '', email = '', erased_at = ? where event_id = ? and erased_at is null")
                .params(now, past.event())
                .update();
        var association = new AssociationId(past.association());
        forgotten.forEach(it -> journal.erase(association, Registration.subject(it)));
        letters.erase(association, past.event(), now.toInstant());
        journal.note(association, Actor.program(), "registration.forgotten", past.event(), null);
    }

    /** The ids of the registrations in which something stood. */
    private List<Long> empty(Past past, OffsetDateTime now) {
        return db.sql("""
                        update registration
                        set name = '', email = null, phone = '', organisation = '', position = '', name_follows = false,
                            answers = '{}', role = null, category_reasons = '[]', erased_at = ?
                        where event_id = ? and erased_at is null
                        returning id
                        """).params(now, past.event()).query(Long.class).list();
    }
}
