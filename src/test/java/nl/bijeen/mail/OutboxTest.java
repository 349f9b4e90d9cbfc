package nl.bijeen.mail;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.mail.MessagingException;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeMultipart;
import java.io.IOException;
import java.util.List;
import java.util.UUID;
import nl.bijeen.BijeenTest;
import nl.bijeen.TestSurroundings;
import nl.bijeen.database.AssociationId;
import nl.bijeen.view.PublicUrl;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.IllegalTransactionStateException;
import org.springframework.transaction.support.TransactionTemplate;

@BijeenTest
class OutboxTest {

    @Autowired
    Outbox outbox;

    @Autowired
    Letters letters;

    @Autowired
    PublicUrl publicUrl;

    @Autowired
    TransactionTemplate transaction;

    @Autowired
    JdbcClient db;

    @Test
    void a_letter_leaves_as_soon_as_it_is_committed() throws Exception {
        post(TrialLetter.to(association(), "sanne@outbox.example"));

        var letter = TestSurroundings.MAIL.newest("sanne@outbox.example");

        assertThat(letter.getSubject()).isEqualTo("Je aanmelding");
        assertThat(letter.getFrom()).containsExactly(new InternetAddress("bijeen@example.org", "Netwerk Zuiderland"));
        assertThat(letter.getHeader("Auto-Submitted")).containsExactly("auto-generated");
        assertThat(letter.getHeader("Content-Language")).containsExactly("nl-NL");
        assertThat(text(letter.getContent(), 0))
                .isEqualTo("Netwerk Zuiderland\n\nJe aanmelding\n\nJe bent erbij.\n\n"
                        + "Kijk bij je aanmelding: https://bijeen.example/mijn/x");
        assertThat(text(letter.getContent(), 1)).contains("<html lang=\"nl\">", "<h1>Je aanmelding</h1>");
    }

    @Test
    void without_a_commit_there_is_no_letter() {
        var association = association();
        transaction.executeWithoutResult(it -> {
            outbox.post(TrialLetter.to(association, "rolled.back@outbox.example"));
            it.setRollbackOnly();
        });
        post(TrialLetter.to(association, "committed@outbox.example"));

        TestSurroundings.MAIL.newest("committed@outbox.example");

        assertThat(TestSurroundings.MAIL.inbox("rolled.back@outbox.example")).isEmpty();
        assertThat(letters.ofAssociation(association, null, 1).letters()).hasSize(1);
    }

    @Test
    void a_letter_is_posted_in_a_transaction_or_not_at_all() {
        assertThatThrownBy(() -> outbox.post(TrialLetter.to(new AssociationId(1), "a@outbox.example")))
                .isInstanceOf(IllegalTransactionStateException.class);
    }

    @Test
    void many_letters_are_posted_in_one_go() {
        var association = association();
        transaction.executeWithoutResult(_ -> outbox.postAll(List.of(
                TrialLetter.to(association, "een@outbox.example"),
                TrialLetter.to(association, "twee@outbox.example"))));

        TestSurroundings.MAIL.newest("een@outbox.example");
        TestSurroundings.MAIL.newest("twee@outbox.example");
    }

    @Test
    void a_line_break_in_a_name_or_title_makes_no_header() throws Exception {
        post(TrialLetter.to(association(), "header@outbox.example")
                .titled("Dag\r\nBcc: all@outbox.example\r\n\r\n<b>boe</b>")
                .from("Netwerk\r\nX-Evil: 1 <evil@x.example>", new EmailAddress("antwoord@outbox.example")));

        var letter = TestSurroundings.MAIL.newest("header@outbox.example");

        assertThat(letter.getHeader("Bcc")).isNull();
        assertThat(letter.getHeader("X-Evil")).isNull();
        assertThat(letter.getSubject()).isEqualTo("Dag Bcc: all@outbox.example <b>boe</b>");
        assertThat(((InternetAddress) letter.getFrom()[0]).getAddress()).isEqualTo("bijeen@example.org");
        assertThat(letter.getReplyTo()).containsExactly(new InternetAddress("antwoord@outbox.example"));
    }

    /** RFC 8058, section 3.1. */
    @Test
    void who_wants_no_more_of_such_letters_says_so_with_one_click() throws Exception {
        post(TrialLetter.to(association(), "genoeg@outbox.example").thatOneMayStop("/uitnodiging/x/afmelden"));
        post(TrialLetter.to(association(), "besteld@outbox.example"));

        var letter = TestSurroundings.MAIL.newest("genoeg@outbox.example");

        assertThat(letter.getHeader("List-Unsubscribe"))
                .containsExactly("<" + publicUrl.to("/uitnodiging/x/afmelden") + ">");
        assertThat(letter.getHeader("List-Unsubscribe-Post")).containsExactly("List-Unsubscribe=One-Click");
        assertThat(TestSurroundings.MAIL.newest("besteld@outbox.example").getHeader("List-Unsubscribe"))
                .isNull();
    }

    @Test
    void the_text_of_a_secret_letter_is_wiped_once_it_left_and_the_office_never_sees_it() {
        var association = association();
        var token = post(TrialLetter.to(association, "geheim@outbox.example").keptSecret());

        TestSurroundings.MAIL.newest("geheim@outbox.example");

        // The postman holds the row until the letter is marked as sent.
        var row = transaction.execute(_ -> db.sql("select state, html, plain from letter where token = ? for update")
                .param(token)
                .query()
                .singleRow());
        assertThat(row).containsEntry("state", "SENT").containsEntry("html", "").containsEntry("plain", "");
        assertThat(letters.ofAssociation(association, null, 1).letters()).isEmpty();
        assertThat(letters.find(association, token)).isEmpty();
    }

    private UUID post(TrialLetter letter) {
        return transaction.execute(_ -> outbox.post(letter));
    }

    private AssociationId association() {
        return TestAssociation.in(db);
    }

    static String text(Object multipart, int part) throws MessagingException, IOException {
        return ((MimeMultipart) multipart)
                .getBodyPart(part)
                .getContent()
                .toString()
                .replace("\r\n", "\n")
                .strip();
    }
}
