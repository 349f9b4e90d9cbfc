package nl.bijeen.registration;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Objects;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import nl.bijeen.BijeenTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionOperations;

/** The office reads a waiting list while people come and go. */
@BijeenTest
@Timeout(60)
class WaitingSheetsTest {

    @Autowired
    Crowd crowd;

    @Autowired
    Desks desks;

    @Autowired
    WaitingSheets sheets;

    @Autowired
    TransactionOperations transactions;

    @Autowired
    JdbcClient db;

    @Test
    void a_list_of_which_somebody_disappears_meanwhile_is_shown_as_it_was() throws Exception {
        var event = crowd.meetingWithSeats(1);
        crowd.register(event, "anna");
        crowd.register(event, "bram");
        var carl = crowd.register(event, "carl");
        var desk = desks.of(event.id());

        try (var office = Executors.newVirtualThreadPerTaskExecutor()) {
            Future<WaitingSheet> sheet = Objects.requireNonNull(transactions.execute(_ -> {
                // Who waits is read by then; how often they were passed over is not.
                db.sql("lock table waiting_step in access exclusive mode").update();
                var reading = office.submit(() -> sheets.of(desk, 1));
                while (!somebodyWaitsForTheLock()) Thread.onSpinWait();
                db.sql("delete from registration where id = ?")
                        .param(carl.id().value())
                        .update();
                return reading;
            }));

            assertThat(sheet.get().lines())
                    .extracting(it -> it.registration().person().name())
                    .containsExactly("bram", "carl");
        }
        assertThat(sheets.of(desk, 1).lines()).hasSize(1);
    }

    private boolean somebodyWaitsForTheLock() {
        return db.sql("select exists (select from pg_locks where relation = 'waiting_step'::regclass and not granted)")
                .query(Boolean.class)
                .single();
    }
}
