package nl.bijeen.journal;

import static java.time.temporal.ChronoUnit.MICROS;

import java.time.Clock;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import nl.bijeen.database.AssociationId;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.namedparam.MapSqlParameterSource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Isolation;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/** What happened in each association: written with every change, never changed, forgotten where a person asks for it. */
@Component
public class Journal {

    private static final String ABOUT = """
            association_id = :association
              and (:meeting::bigint is null or meeting = :meeting)
              and (:subject::text is null or subject = :subject)
            """;

    private final JdbcClient db;
    private final Chain chain;
    private final Clock clock;

    Journal(JdbcClient db, Chain chain, Clock clock) {
        this.db = db;
        this.chain = chain;
        this.clock = clock;
    }

    /** One thing that happened; see {@link Note} for what the arguments hold. No commit, no entry. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void note(
            AssociationId association,
            Actor actor,
            String what,
            @Nullable Long meeting,
            @Nullable String subject,
            Change... changes) {
        noteAll(association, List.of(new Note(actor, what, meeting, subject, List.of(changes))));
    }

    /** Many things at once. All that one transaction notes is written just before its commit, in one statement. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void noteAll(AssociationId association, List<Note> notes) {
        var at = clock.instant().truncatedTo(MICROS);
        var pending = pending();
        notes.forEach(it -> pending.add(association, it, at));
    }

    /** Forgets what every change to this subject was and became; that it changed stays. Returns how many entries it touched. */
    @Transactional
    public int erase(AssociationId association, String subject) {
        return db.sql("""
                        update journal_entry
                        set details = null, salt = null, erased_at = :now
                        where association_id = :association and subject = :subject and details is not null
                        """)
                .param("now", OffsetDateTime.now(clock))
                .param("association", association.value())
                .param("subject", subject)
                .update();
    }

    /** Follows the whole chain of an association, in one snapshot, so that what is written meanwhile does not disturb. */
    @Transactional(readOnly = true, isolation = Isolation.REPEATABLE_READ)
    public Verdict verify(AssociationId association) {
        return chain.verify(association);
    }

    /** What happened around one meeting. */
    public Sheet ofMeeting(AssociationId association, long meeting, int page) {
        return sheet(association, meeting, null, page);
    }

    /** What happened to one subject. */
    public Sheet ofSubject(AssociationId association, String subject, int page) {
        return sheet(association, null, subject, page);
    }

    /** All that happened, newest first; the first page is 1. */
    public Sheet ofAssociation(AssociationId association, int page) {
        return sheet(association, null, null, page);
    }

    private Sheet sheet(AssociationId association, @Nullable Long meeting, @Nullable String subject, int page) {
        var about = new MapSqlParameterSource("association", association.value())
                .addValue("meeting", meeting)
                .addValue("subject", subject)
                .addValue("limit", Sheet.LENGTH)
                .addValue("offset", (long) (Math.max(page, 1) - 1) * Sheet.LENGTH);
        var count = db.sql("select count(*) from journal_entry where " + ABOUT)
                .paramSource(about)
                .query(Long.class)
                .single();
        var links = db.sql("select * from journal_entry where " + ABOUT
                        + " order by number desc limit :limit offset :offset")
                .paramSource(about)
                .query(Chain::link)
                .list();
        return new Sheet(links.stream().map(Link::entry).toList(), Math.max(page, 1), (int)
                Math.max(1, (count + Sheet.LENGTH - 1) / Sheet.LENGTH));
    }

    private Pending pending() {
        for (var synchronization : TransactionSynchronizationManager.getSynchronizations()) {
            if (synchronization instanceof Pending pending) return pending;
        }
        var pending = new Pending();
        TransactionSynchronizationManager.registerSynchronization(pending);
        return pending;
    }

    /**
     * What the running transaction noted. Written only when it is about to commit: the chain is locked until then, and whoever
     * took it early would make the whole association wait, or wait in a circle with somebody who locks in another order.
     */
    private final class Pending implements TransactionSynchronization {

        private final List<Chain.Heard> heard = new ArrayList<>();
        private boolean written;

        void add(AssociationId association, Note note, Instant at) {
            if (written) throw new IllegalStateException("Noted too late: the transaction is already being committed");
            heard.add(new Chain.Heard(association, note, at));
        }

        @Override
        public void beforeCommit(boolean readOnly) {
            written = true;
            chain.append(heard);
        }
    }
}
