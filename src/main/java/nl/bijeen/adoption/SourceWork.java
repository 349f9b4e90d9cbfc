package nl.bijeen.adoption;

import java.util.concurrent.atomic.AtomicBoolean;
import nl.bijeen.database.AssociationId;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;
import tools.jackson.databind.json.JsonMapper;

/**
 * Reads the piles, one announcement to a transaction, so that how far it is can be seen and none takes the others down. At once when
 * one was handed in, and every half minute for what a program that was stopped left. On a thread of its own: Spring's scheduler
 * runs all fixed-delay work on one.
 */
@Component
public class SourceWork {

    private static final Logger LOG = LoggerFactory.getLogger(SourceWork.class);

    private final JdbcClient db;
    private final JsonMapper json;
    private final TransactionTemplate transaction;
    private final SourceReading reading;
    private final AtomicBoolean asked = new AtomicBoolean();

    SourceWork(JdbcClient db, JsonMapper json, TransactionTemplate transaction, SourceReading reading) {
        this.db = db;
        this.json = json;
        this.transaction = transaction;
        this.reading = reading;
    }

    /** Call it after the commit of what asks for work. */
    @Scheduled(initialDelay = 5_000, fixedDelay = 30_000)
    public void wake() {
        if (asked.compareAndSet(false, true))
            Thread.ofVirtual().name("announcements").start(this::round);
    }

    private void round() {
        asked.set(false);
        try {
            while (next()) {
                // The next one, until there is none.
            }
        } catch (RuntimeException e) {
            LOG.error("The round of the announcements broke off; they wait for the next", e);
        }
    }

    /** Reads one that waits and that nobody else is at; false when there is none. */
    boolean next() {
        return Boolean.TRUE.equals(transaction.execute(_ -> {
            var waiting = db.sql("""
                            select id, association_id, name, file
                            from announcement_source
                            where state = 'WAITING'
                            order by id
                            limit 1
                            for update skip locked
                            """)
                    .query((row, number) -> new Waiting(
                            row.getLong("id"),
                            new AssociationId(row.getLong("association_id")),
                            Piece.of(row.getString("name"), row.getBytes("file"))))
                    .optional();
            waiting.ifPresent(it -> keep(it.id, reading.read(it.association, it.piece)));
            return waiting.isPresent();
        }));
    }

    private record Waiting(long id, AssociationId association, Piece piece) {}

    private void keep(long id, SourceReading.Result result) {
        db.sql("""
                        update announcement_source
                        set state = :state, file = null, proposal = :proposal::jsonb, problem = :problem
                        where id = :id
                        """)
                .param("id", id)
                .param("state", result.proposal() == null ? "FAILED" : "READ")
                .param("proposal", result.proposal() == null ? null : json.writeValueAsString(result.proposal()))
                .param(
                        "problem",
                        result.problem() == null ? null : result.problem().name())
                .update();
    }
}
