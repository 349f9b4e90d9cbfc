package nl.bijeen.programme;

import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.Period;
import java.util.List;
import nl.bijeen.database.AssociationId;
import nl.bijeen.event.When;
import nl.bijeen.journal.Actor;
import nl.bijeen.journal.Journal;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Forgets who proposed. What was declined or withdrawn goes three months after that was said, so that questions about it can
 * still be answered; all the rest, and who reviewed, a year after the meeting. Each round may run twice, and on two machines.
 */
@Component
class CallRetention {

    private static final Period DECLINED = Period.ofMonths(3);
    private static final Period REST = Period.ofMonths(12);

    private final JdbcClient db;
    private final Journal journal;
    private final Clock clock;

    CallRetention(JdbcClient db, Journal journal, Clock clock) {
        this.db = db;
        this.journal = journal;
        this.clock = clock;
    }

    private record Gone(long id, long event, long association) {}

    @Scheduled(initialDelay = 90_000, fixedDelay = 3_600_000)
    @Transactional
    void sweep() {
        var today = When.local(clock.instant()).toLocalDate();
        var gone = forgetSubmissions(today);
        db.sql("delete from review where submission_id = any(?)")
                .param(gone.stream().map(Gone::id).toArray(Long[]::new))
                .update();
        forgetReviewers(today.minus(REST));
        for (var it : gone) {
            var association = new AssociationId(it.association());
            journal.erase(association, Submission.subject(it.id()));
            journal.note(association, Actor.program(), "programme.submission_forgotten", it.event(), null);
        }
    }

    private List<Gone> forgetSubmissions(LocalDate today) {
        return db.sql("""
                        update submission
                        set name = '', email = null, position = '', organisation = '', title = '', text = '', form = '', others = '',
                            answers = '{}', remark = '', token_hash = null, erased_at = :now
                        from event
                        where event.id = event_id and erased_at is null
                          and (coalesce(ends_on, event.changed::date) < :rest
                               or withdrawn_at < :declined or (decision = 'DECLINED' and told_at < :declined))
                        returning submission.id, event_id, submission.association_id
                        """)
                .param("now", OffsetDateTime.now(clock))
                .param("rest", today.minus(REST))
                .param("declined", today.minus(DECLINED).atStartOfDay(When.ZONE).toOffsetDateTime())
                .query((row, number) -> new Gone(row.getLong(1), row.getLong(2), row.getLong(3)))
                .list();
    }

    private void forgetReviewers(LocalDate before) {
        var gone = db.sql("""
                        delete from reviewer using event
                        where event.id = event_id and coalesce(ends_on, event.changed::date) < ?
                        returning reviewer.id, event_id, reviewer.association_id
                        """)
                .param(before)
                .query((row, number) -> new Gone(row.getLong(1), row.getLong(2), row.getLong(3)))
                .list();
        gone.forEach(it -> journal.erase(new AssociationId(it.association()), "reviewer:" + it.id()));
    }
}
