package nl.bijeen.mail;

import static nl.bijeen.mail.Postman.Ended.ALL_TRIED;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.mail.internet.MimeMessage;
import java.util.concurrent.atomic.AtomicInteger;
import nl.bijeen.AtOnce;
import nl.bijeen.Mailbox;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.transaction.support.TransactionCallback;
import org.springframework.transaction.support.TransactionTemplate;

class PostmanTest {

    static final Mailbox MAIL = new Mailbox();
    static FussyServer fussy;

    final Postbag bag = new Postbag();
    final Postman postman = bag.postman(MAIL.url());

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
        bag.empty();
    }

    @Test
    void a_letter_is_brought_once() throws Exception {
        var token = bag.letterTo("once@post.example");

        assertThat(postman.round()).isEqualTo(ALL_TRIED);
        assertThat(postman.round()).isEqualTo(ALL_TRIED);

        assertThat(MAIL.inbox("once@post.example")).hasSize(1);
        assertThat(bag.row(token)).containsEntry("state", "SENT").containsEntry("attempts", 1);
    }

    @Test
    void a_letter_sent_again_carries_the_same_message_id() throws Exception {
        var token = bag.letterTo("twice@post.example");
        postman.round();
        // What a crash between the mail server's answer and the commit leaves behind.
        bag.db
                .sql("update letter set state = 'WAITING', sent_at = null, next_attempt = posted_at where token = ?")
                .param(token)
                .update();
        postman.round();

        assertThat(MAIL.inbox("twice@post.example"))
                .extracting(MimeMessage::getMessageID)
                .containsExactly("<" + token + "@bijeen.example>", "<" + token + "@bijeen.example>");
    }

    @Test
    void a_crash_in_between_sends_no_other_letter_twice() throws Exception {
        for (var i = 0; i < 5; i++) bag.letterTo("crash" + i + "@fussy.example");
        var steps = new AtomicInteger();
        var crashing = bag.postman(fussy.url(), new TransactionTemplate(bag.transactions()) {
            @Override
            public <T> T execute(TransactionCallback<T> action) {
                return super.execute(status -> {
                    var done = action.doInTransaction(status);
                    if (steps.incrementAndGet() == 3) throw new IllegalStateException("power cut before the commit");
                    return done;
                });
            }
        });

        assertThatThrownBy(crashing::round).hasMessageContaining("power cut");
        bag.postman(fussy.url()).round();

        assertThat(fussy.delivered)
                .filteredOn(it -> it.startsWith("crash"))
                .containsExactlyInAnyOrder(
                        "crash0@fussy.example",
                        "crash1@fussy.example",
                        "crash2@fussy.example",
                        "crash2@fussy.example",
                        "crash3@fussy.example",
                        "crash4@fussy.example");
    }

    @Test
    void letters_nobody_asked_for_give_way_to_those_somebody_waits_for() {
        bag.db
                .sql("update letter set unsubscribe = '/niet-meer' where token = ?")
                .param(bag.letterTo("invited@fussy.example"))
                .update();
        bag.letterTo("registered@fussy.example");
        var before = fussy.delivered.size();

        bag.postman(fussy.url()).round();

        assertThat(fussy.delivered.subList(before, before + 2))
                .containsExactly("registered@fussy.example", "invited@fussy.example");
    }

    @Test
    void two_postmen_at_once_bring_every_letter_once() throws Exception {
        for (var i = 0; i < 60; i++) bag.letterTo("crowd" + i + "@post.example");

        assertThat(AtOnce.times(3, _ -> bag.postman(MAIL.url()).round())).doesNotContainNull();

        assertThat(MAIL.all())
                .extracting(it -> it.getAllRecipients()[0].toString())
                .filteredOn(it -> it.startsWith("crowd"))
                .hasSize(60)
                .doesNotHaveDuplicates();
        assertThat(bag.states()).containsOnly("SENT");
    }

    @Test
    void many_letters_go_in_one_conversation() {
        for (var i = 0; i < 45; i++) bag.letterTo("many" + i + "@fussy.example");
        var before = fussy.conversations();

        bag.postman(fussy.url()).round();

        assertThat(fussy.conversations() - before).isEqualTo(1);
        assertThat(bag.states()).hasSize(45).containsOnly("SENT");
    }
}
