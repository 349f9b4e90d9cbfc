package nl.bijeen.mail;

import static nl.bijeen.mail.PostedLetter.State.KEPT;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.util.UUID;
import nl.bijeen.BijeenTest;
import nl.bijeen.database.AssociationId;
import nl.bijeen.view.PublicUrl;
import nl.bijeen.view.Templates;
import nl.bijeen.view.Texts;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

@BijeenTest
class NoMailServerTest {

    @Autowired
    Templates templates;

    @Autowired
    Texts texts;

    @Autowired
    PublicUrl publicUrl;

    @Autowired
    TransactionTemplate transaction;

    @Autowired
    Clock clock;

    @Autowired
    JdbcClient db;

    Outbox outbox;
    Letters letters;
    Postman postman;
    AssociationId association;

    @BeforeEach
    void closeThePostOffice() {
        var closed = new PostOffice("", new EmailAddress("bijeen@b.example"), false, publicUrl);
        outbox = new Outbox(db, new Press(templates, publicUrl), texts, closed, new Bell(), clock);
        letters = new Letters(db, new Bell(), closed, clock);
        postman = new Postman(db, transaction, closed, clock);
        association = TestAssociation.in(db);
    }

    @Test
    void a_letter_is_kept_to_be_read_in_the_office() {
        var token = post(TrialLetter.to(association, "thuis@kept.example"));

        assertThat(postman.round()).isEqualTo(Postman.Ended.ALL_TRIED);

        var letter = letters.find(association, token).orElseThrow();
        assertThat(letter.state()).isEqualTo(KEPT);
        assertThat(letter.plain()).contains("Je bent erbij.");
        assertThat(letters.again(association, token)).isFalse();
    }

    @Test
    void a_secret_is_not_even_written_down() {
        var token = post(TrialLetter.to(association, "geheim@kept.example").keptSecret());

        assertThat(db.sql("select html || plain from letter where token = ?")
                        .param(token)
                        .query(String.class)
                        .single())
                .isBlank();
    }

    @Test
    void in_the_demonstration_nobody_writes_to_people_who_do_not_exist() {
        var demonstration = new PostOffice("smtp://localhost", new EmailAddress("bijeen@b.example"), true, publicUrl);

        assertThat(demonstration.delivers(new EmailAddress("verzonnen@kruinwijk.example")))
                .isFalse();
        assertThat(demonstration.delivers(new EmailAddress("iemand@gemeente.nl")))
                .isTrue();
    }

    private UUID post(TrialLetter letter) {
        return transaction.execute(_ -> outbox.post(letter));
    }
}
