package nl.bijeen.mail;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import nl.bijeen.mail.Postman.Ended;
import org.flywaydb.core.Flyway;
import org.junit.jupiter.api.Test;

/**
 * Not part of the tests: {@code mvn test -Dtest=PostmanBench} prints how fast letters leave, next to how many commits of one
 * letter the disk takes one after another. Each letter is on disk as sent before the next goes out, so that is the limit.
 */
class PostmanBench {

    private static final int LETTERS = 10_000;

    @Test
    void letters_per_second() throws Exception {
        try (var postgres = durable();
                var sink = new FussyServer()) {
            var database = postgres.getPostgresDatabase();
            Flyway.configure().dataSource(database).load().migrate();
            var bag = new Postbag(Postbag.pooled(database));
            var postman = bag.postman(sink.url());
            for (var turn = 0; turn < 3; turn++) {
                fill(bag);
                var limit = perSecond(() -> commitEach(bag));
                var letters = perSecond(() -> {
                    while (postman.round() == Ended.MORE_WAIT) {}
                });
                System.out.println(
                        "%d letters/s, %d commits/s, ratio %.2f".formatted(letters, limit, (double) letters / limit));
            }
        }
    }

    private static void commitEach(Postbag bag) {
        bag.db
                .sql("select id from letter where state = 'WAITING'")
                .query(Long.class)
                .list()
                .forEach(id -> bag.db
                        .sql("update letter set last_error = null where id = ?")
                        .param(id)
                        .update());
    }

    private static long perSecond(Runnable all) {
        var begun = Instant.now();
        all.run();
        return LETTERS * 1000L / Duration.between(begun, Instant.now()).toMillis();
    }

    /** As the program sets its own: the database of the tests does not wait for the disk. */
    private static EmbeddedPostgres durable() throws IOException {
        return EmbeddedPostgres.builder()
                .setServerConfig("fsync", "on")
                .setServerConfig("synchronous_commit", "on")
                .setServerConfig("full_page_writes", "on")
                .start();
    }

    private static void fill(Postbag bag) {
        bag.db
                .sql("""
                        insert into letter (token, association_id, recipient, sender, locale, subject, html, plain, secret,
                                            unsubscribe, state, next_attempt, posted_at)
                        select gen_random_uuid(), :association, 'lid' || n || '@gemeente.example', 'Netwerk', 'nl-NL',
                               'Uitnodiging voor het congres', repeat('<p>Je bent van harte welkom.</p>', 600),
                               repeat('Je bent van harte welkom. ', 120), false, '/uitnodiging/' || n, 'WAITING', :now, :now
                        from generate_series(1, :letters) as n
                        """)
                .param("association", bag.association.value())
                .param("now", OffsetDateTime.now(bag.clock))
                .param("letters", LETTERS)
                .update();
    }
}
