package nl.bijeen.access;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.util.UUID;
import nl.bijeen.BijeenTest;
import nl.bijeen.journal.Journal;
import nl.bijeen.mail.EmailAddress;
import nl.bijeen.mail.Outbox;
import nl.bijeen.mail.TestPostOffice;
import nl.bijeen.view.PublicUrl;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

@BijeenTest
@ExtendWith(OutputCaptureExtension.class)
class SignInLinksTest {

    @Autowired
    JdbcClient db;

    @Autowired
    StaffMembers members;

    @Autowired
    Associations associations;

    @Autowired
    Outbox outbox;

    @Autowired
    Journal journal;

    @Autowired
    PublicUrl publicUrl;

    @Autowired
    Clock clock;

    @Autowired
    TransactionTemplate transaction;

    @Autowired
    TestOffice office;

    @Test
    void without_a_mail_server_the_link_is_printed_and_the_address_is_not(CapturedOutput console) {
        var staff = office.editor();

        transaction.executeWithoutResult(_ -> withoutMail().send(staff.email(), "/bureau"));

        assertThat(console.getOut())
                .containsPattern(publicUrl.to("/bureau/aanmelden/") + "[A-Za-z0-9_-]{22}")
                .contains("There is no mail server (BIJEEN_SMTP_URL)")
                .doesNotContain(staff.email().value());
    }

    @Test
    void for_a_stranger_nothing_is_printed(CapturedOutput console) {
        var stranger = new EmailAddress(UUID.randomUUID() + "@nergens.example");

        transaction.executeWithoutResult(_ -> withoutMail().send(stranger, "/bureau"));

        assertThat(console.getOut()).doesNotContain("/bureau/aanmelden");
    }

    private SignInLinks withoutMail() {
        return new SignInLinks(
                db, members, associations, outbox, TestPostOffice.withoutServer(publicUrl), journal, publicUrl, clock);
    }
}
