package nl.bijeen.mail;

import static nl.bijeen.mail.Postman.Ended.ALL_TRIED;
import static nl.bijeen.mail.Postman.Ended.SERVER_UNREACHABLE;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.ArrayList;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What the postman does when the mail server or a letter is not as it should be. */
class PostmanTroubleTest {

    static FussyServer fussy;

    final Postbag bag = new Postbag();

    @BeforeAll
    static void openFussyServer() throws Exception {
        fussy = new FussyServer();
    }

    @AfterAll
    static void closeServer() throws Exception {
        fussy.close();
    }

    @BeforeEach
    void start_with_nothing_to_deliver() {
        bag.empty();
    }

    @Test
    void a_letter_that_is_put_off_is_tried_again_later_and_later_and_given_up_after_two_days() {
        var token = bag.letterTo("full@post.example");
        var waits = new ArrayList<Duration>();

        while (bag.row(token).get("state").equals("WAITING")) {
            bag.postman(fussy.url()).round();
            if (bag.row(token).get("next_attempt") instanceof java.sql.Timestamp next)
                waits.add(Duration.between(bag.clock.instant(), next.toInstant()));
            bag.clock.passes(waits.getLast());
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
        assertThat(bag.row(token)).containsEntry("state", "FAILED").containsEntry("attempts", 8);
        assertThat((String) bag.row(token).get("last_error")).contains("mailbox full");
    }

    @Test
    void a_letter_that_is_put_off_is_left_alone_until_its_time() {
        bag.letterTo("full@post.example");
        bag.postman(fussy.url()).round();
        bag.clock.passes(Duration.ofSeconds(59));
        var asked = fussy.asked.size();

        bag.postman(fussy.url()).round();

        assertThat(fussy.asked).hasSize(asked);
    }

    @Test
    void an_unknown_receiver_fails_at_once() {
        var token = bag.letterTo("unknown@post.example");

        bag.postman(fussy.url()).round();

        assertThat(bag.row(token)).containsEntry("state", "FAILED").containsEntry("attempts", 1);
        assertThat((String) bag.row(token).get("last_error")).contains("550 5.1.1 no such person");
    }

    @Test
    void a_letter_that_cannot_be_written_as_a_message_fails_at_once() {
        var token = bag.letterTo("no address at all");

        assertThat(bag.postman(fussy.url()).round()).isEqualTo(ALL_TRIED);

        assertThat(bag.row(token)).containsEntry("state", "FAILED");
    }

    @Test
    void one_bad_letter_does_not_stop_the_others() {
        bag.letterTo("before@fussy.example");
        bag.letterTo("unknown@fussy.example");
        bag.letterTo("between@fussy.example");
        bag.letterTo("hangup@fussy.example");
        bag.letterTo("after@fussy.example");

        bag.postman(fussy.url()).round();

        assertThat(fussy.delivered).contains("before@fussy.example", "between@fussy.example", "after@fussy.example");
        assertThat(bag.states()).containsExactly("SENT", "FAILED", "SENT", "WAITING", "SENT");
    }

    @Test
    void without_a_server_to_talk_to_letters_wait_and_only_one_of_them_knocks() throws Exception {
        for (var i = 0; i < 3; i++) bag.letterTo("nobody" + i + "@post.example");
        var closed = new FussyServer();
        closed.close();

        assertThat(bag.postman(closed.url()).round()).isEqualTo(SERVER_UNREACHABLE);

        assertThat(bag.states()).containsOnly("WAITING");
        assertThat(bag.db
                        .sql("select sum(attempts) from letter")
                        .query(Integer.class)
                        .single())
                .isEqualTo(1);
    }
}
