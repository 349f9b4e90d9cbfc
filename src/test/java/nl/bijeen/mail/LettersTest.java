package nl.bijeen.mail;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.UUID;
import nl.bijeen.BijeenTest;
import nl.bijeen.TestSurroundings;
import nl.bijeen.database.AssociationId;
import nl.bijeen.mail.PostedLetter.State;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

@BijeenTest
class LettersTest {

    @Autowired
    Outbox outbox;

    @Autowired
    Letters letters;

    @Autowired
    TransactionTemplate transaction;

    @Autowired
    JdbcClient db;

    AssociationId association;

    @BeforeEach
    void found() {
        association = TestAssociation.in(db);
    }

    @Test
    void the_letters_of_a_meeting_are_listed_newest_first() {
        post(TrialLetter.to(association, "a@lijst.example").about(1L).titled("Eerste"));
        post(TrialLetter.to(association, "b@lijst.example").about(2L).titled("Andere"));
        post(TrialLetter.to(association, "c@lijst.example").about(1L).titled("Laatste"));

        var list = letters.ofMeeting(association, 1, 1);

        assertThat(list.letters()).extracting(PostedLetter::subject).containsExactly("Laatste", "Eerste");
        assertThat(list.pages()).isEqualTo(1);
    }

    @Test
    void fifty_letters_fill_a_page() {
        for (var i = 0; i < 51; i++) post(TrialLetter.to(association, "blad@lijst.example"));

        assertThat(letters.ofAssociation(association, null, 1).letters()).hasSize(50);
        assertThat(letters.ofAssociation(association, null, 2).letters()).hasSize(1);
        assertThat(letters.ofAssociation(association, null, 1).pages()).isEqualTo(2);
    }

    @Test
    void letters_are_listed_by_what_came_of_them() {
        fail(post(TrialLetter.to(association, "x@lijst.example").titled("Mislukt")));
        post(TrialLetter.to(association, "y@lijst.example"));

        assertThat(letters.ofAssociation(association, State.FAILED, 1).letters())
                .extracting(PostedLetter::subject)
                .containsExactly("Mislukt");
    }

    @Test
    void a_letter_is_read_back() {
        var token = post(TrialLetter.to(association, "lees@lijst.example"));

        var letter = letters.find(association, token).orElseThrow();

        assertThat(letter.recipient()).isEqualTo("lees@lijst.example");
        assertThat(letter.plain()).contains("Je bent erbij.");
    }

    @Test
    void another_association_sees_nothing_of_it_and_changes_nothing() {
        var token = post(TrialLetter.to(association, "eigen@lijst.example").about(3L));
        fail(token);
        var other = TestAssociation.in(db);

        assertThat(letters.find(other, token)).isEmpty();
        assertThat(letters.ofMeeting(other, 3, 1).letters()).isEmpty();
        assertThat(letters.ofAssociation(other, null, 1).letters()).isEmpty();
        assertThat(letters.again(other, token)).isFalse();
        assertThat(letters.erase(other, 3, Instant.now().plusSeconds(60))).isZero();
        assertThat(letters.find(association, token).orElseThrow().state()).isEqualTo(State.FAILED);
    }

    @Test
    void a_failed_letter_can_be_sent_again_once() {
        var token = post(TrialLetter.to(association, "opnieuw@lijst.example"));
        fail(token);

        assertThat(letters.again(association, token)).isTrue();

        TestSurroundings.MAIL.await("opnieuw@lijst.example", 2);
        assertThat(letters.again(association, token)).isFalse();
    }

    @Test
    void erasing_keeps_when_and_what_came_of_it_only() {
        var token = post(TrialLetter.to(association, "wis@lijst.example").about(4L));
        fail(token);
        var before = letters.find(association, token).orElseThrow();

        assertThat(letters.erase(association, 4, before.posted())).isZero();
        assertThat(letters.erase(association, 4, before.posted().plusMillis(1))).isEqualTo(1);

        var after = letters.find(association, token).orElseThrow();
        assertThat(after.erased()).isTrue();
        assertThat(after.posted()).isEqualTo(before.posted());
        assertThat(after.state()).isEqualTo(State.FAILED);
        assertThat(db.sql("select l::text from letter l where token = ?")
                        .param(token)
                        .query(String.class)
                        .single())
                .doesNotContain("wis@", "erbij", "aanmelding");
        assertThat(letters.again(association, token)).isFalse();
    }

    /** Waits until it was sent, so that the postman leaves it alone, and then says it was not. */
    private void fail(UUID token) {
        var letter = letters.find(association, token).orElseThrow();
        TestSurroundings.MAIL.newest(letter.recipient());
        db.sql(
                        "update letter set state = 'FAILED', sent_at = null, next_attempt = null, last_error = 'vol' where token = ?")
                .param(token)
                .update();
    }

    private UUID post(TrialLetter letter) {
        return transaction.execute(_ -> outbox.post(letter));
    }
}
