package nl.bijeen.mail;

import static nl.bijeen.mail.Postman.Ended.ALL_TRIED;
import static nl.bijeen.mail.Postman.Ended.SERVER_UNREACHABLE;
import static org.assertj.core.api.Assertions.assertThat;

import jakarta.mail.internet.MimeMessage;
import java.net.URI;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import javax.sql.DataSource;
import nl.bijeen.Mailbox;
import nl.bijeen.TestSurroundings;
import nl.bijeen.database.AssociationId;
import nl.bijeen.view.PublicUrl;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.JdbcTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** In a database of its own, where no other postman walks. */
class PostmanTest {

    static final DataSource DATABASE = TestSurroundings.emptyDatabase();
    static final Mailbox MAIL = new Mailbox();
    static FussyServer fussy;

    final JdbcClient db = JdbcClient.create(DATABASE);
    final TestClock clock = new TestClock();
    final AssociationId association = TestAssociation.in(db);
    final Postman postman = postman(MAIL.url());

    @BeforeAll
    static void openFussyServer() throws Exception {
        fussy = new FussyServer();
    }

    @AfterAll
    static void closeServers() throws Exception {
        fussy.close();
        MAIL.stop();
    }

    @BeforeEach
    void start_with_nothing_to_deliver() {
        db.sql("delete from letter").update();
    }

    @Test
    void a_letter_is_brought_once() throws Exception {
        var token = letterTo("once@post.example");

        assertThat(postman.round()).isEqualTo(ALL_TRIED);
        assertThat(postman.round()).isEqualTo(ALL_TRIED);

        assertThat(MAIL.inbox("once@post.example")).hasSize(1);
        assertThat(row(token)).containsEntry("state", "SENT").containsEntry("attempts", 1);
    }

    @Test
    void a_letter_sent_again_carries_the_same_message_id() throws Exception {
        var token = letterTo("twice@post.example");
        postman.round();
        // What a crash between the mail server's answer and the commit leaves behind.
        db.sql("update letter set state = 'WAITING', sent_at = null, next_attempt = posted_at where token = ?")
                .param(token)
                .update();
        postman.round();

        assertThat(MAIL.inbox("twice@post.example"))
                .extracting(MimeMessage::getMessageID)
                .containsExactly("<" + token + "@bijeen.example>", "<" + token + "@bijeen.example>");
    }

    @Test
    void two_postmen_at_once_bring_every_letter_once() throws Exception {
        for (var i = 0; i < 60; i++) letterTo("crowd" + i + "@post.example");

        var rounds = List.<Callable<Postman.Ended>>of(
                postman(MAIL.url())::round, postman(MAIL.url())::round, postman(MAIL.url())::round);
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            for (var round : threads.invokeAll(rounds)) assertThat(round.get()).isNotNull();
        }

        assertThat(MAIL.all())
                .extracting(it -> it.getAllRecipients()[0].toString())
                .filteredOn(it -> it.startsWith("crowd"))
                .hasSize(60)
                .doesNotHaveDuplicates();
        assertThat(states()).containsOnly("SENT");
    }

    @Test
    void a_letter_that_is_put_off_is_tried_again_later_and_later_and_given_up_after_two_days() {
        var token = letterTo("full@post.example");
        var waits = new ArrayList<Duration>();

        while (row(token).get("state").equals("WAITING")) {
            postman(fussy.url()).round();
            if (row(token).get("next_attempt") instanceof java.sql.Timestamp next)
                waits.add(Duration.between(clock.instant(), next.toInstant()));
            clock.passes(waits.getLast());
        }

        assertThat(waits)
                .containsExactly(
                        Duration.ofMinutes(1),
                        Duration.ofMinutes(5),
                        Duration.ofMinutes(30),
                        Duration.ofHours(2),
                        Duration.ofHours(6),
                        Duration.ofHours(12),
                        Duration.ofHours(24));
        assertThat(row(token)).containsEntry("state", "FAILED").containsEntry("attempts", 8);
        assertThat((String) row(token).get("last_error")).contains("mailbox full");
    }

    @Test
    void a_letter_that_is_put_off_is_left_alone_until_its_time() {
        letterTo("full@post.example");
        postman(fussy.url()).round();
        clock.passes(Duration.ofSeconds(59));
        var asked = fussy.asked.size();

        postman(fussy.url()).round();

        assertThat(fussy.asked).hasSize(asked);
    }

    @Test
    void an_unknown_receiver_fails_at_once() {
        var token = letterTo("unknown@post.example");

        postman(fussy.url()).round();

        assertThat(row(token)).containsEntry("state", "FAILED").containsEntry("attempts", 1);
        assertThat((String) row(token).get("last_error")).contains("550 5.1.1 no such person");
    }

    @Test
    void a_letter_that_cannot_be_written_as_a_message_fails_at_once() {
        var token = letterTo("no address at all");

        assertThat(postman.round()).isEqualTo(ALL_TRIED);

        assertThat(row(token)).containsEntry("state", "FAILED");
    }

    @Test
    void one_bad_letter_does_not_stop_the_others() {
        letterTo("before@fussy.example");
        letterTo("unknown@fussy.example");
        letterTo("between@fussy.example");
        letterTo("hangup@fussy.example");
        letterTo("after@fussy.example");

        postman(fussy.url()).round();

        assertThat(fussy.delivered).contains("before@fussy.example", "between@fussy.example", "after@fussy.example");
        assertThat(states()).containsExactly("SENT", "FAILED", "SENT", "WAITING", "SENT");
    }

    @Test
    void many_letters_go_in_one_conversation() {
        for (var i = 0; i < 45; i++) letterTo("many" + i + "@fussy.example");
        var before = fussy.conversations();

        postman(fussy.url()).round();

        assertThat(fussy.conversations() - before).isEqualTo(1);
        assertThat(states()).hasSize(45).containsOnly("SENT");
    }

    @Test
    void without_a_server_to_talk_to_letters_wait_and_only_one_of_them_knocks() throws Exception {
        for (var i = 0; i < 3; i++) letterTo("nobody" + i + "@post.example");
        var closed = new FussyServer();
        closed.close();

        assertThat(postman(closed.url()).round()).isEqualTo(SERVER_UNREACHABLE);

        assertThat(states()).containsOnly("WAITING");
        assertThat(db.sql("select sum(attempts) from letter")
                        .query(Integer.class)
                        .single())
                .isEqualTo(1);
    }

    private UUID letterTo(String address) {
        var token = UUID.randomUUID();
        db.sql("""
                        insert into letter (token, association_id, recipient, sender, locale, subject, html, plain, secret,
                                            state, next_attempt, posted_at)
                        values (:token, :association, :recipient, 'Netwerk', 'nl-NL', 'Dag', '<p>Dag</p>', 'Dag', false,
                                'WAITING', :now, :now)
                        """)
                .param("token", token)
                .param("association", association.value())
                .param("recipient", address)
                .param("now", OffsetDateTime.now(clock))
                .update();
        return token;
    }

    private Map<String, Object> row(UUID token) {
        return db.sql("select * from letter where token = ?")
                .param(token)
                .query()
                .singleRow();
    }

    private List<String> states() {
        return db.sql("select state from letter order by id")
                .query(String.class)
                .list();
    }

    private Postman postman(String smtpUrl) {
        var office = new PostOffice(
                smtpUrl,
                new EmailAddress("bijeen@bijeen.example"),
                new PublicUrl(URI.create("https://bijeen.example")));
        return new Postman(db, new TransactionTemplate(new JdbcTransactionManager(DATABASE)), office, clock);
    }
}
