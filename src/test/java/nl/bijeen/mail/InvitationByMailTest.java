package nl.bijeen.mail;

import static org.assertj.core.api.Assertions.assertThat;

import biweekly.Biweekly;
import jakarta.mail.BodyPart;
import jakarta.mail.internet.ContentType;
import jakarta.mail.internet.MimeMultipart;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.time.LocalDateTime;
import net.fortuna.ical4j.data.CalendarBuilder;
import nl.bijeen.BijeenTest;
import nl.bijeen.TestSurroundings;
import nl.bijeen.database.AssociationId;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

@BijeenTest
class InvitationByMailTest {

    static final LocalDateTime START = LocalDateTime.parse("2026-10-08T15:30");
    static final String TITLE = "Café: wat kost armoede, en wie betaalt dat? Met een titel die over de regel loopt";

    @Autowired
    Outbox outbox;

    @Autowired
    TransactionTemplate transaction;

    @Autowired
    JdbcClient db;

    @Test
    void the_calendar_is_one_of_the_ways_to_read_the_letter_and_an_attachment_too() throws Exception {
        var parts = delivered(Invite.Method.REQUEST, "vraag@agenda.example");

        var ways = (MimeMultipart) parts.getBodyPart(0).getContent();
        assertThat(new ContentType(parts.getContentType()).getSubType()).isEqualTo("mixed");
        assertThat(new ContentType(ways.getContentType()).getSubType()).isEqualTo("alternative");
        assertThat(type(ways.getBodyPart(0)).getBaseType()).isEqualTo("text/plain");
        assertThat(type(ways.getBodyPart(1)).getBaseType()).isEqualTo("text/html");
        var calendar = type(ways.getBodyPart(2));
        assertThat(calendar.getBaseType()).isEqualTo("text/calendar");
        assertThat(calendar.getParameter("method")).isEqualTo("REQUEST");
        assertThat(calendar.getParameter("charset")).isEqualTo("UTF-8");
        assertThat(ways.getCount()).isEqualTo(3);

        var attachment = parts.getBodyPart(1);
        assertThat(attachment.getFileName()).isEqualTo("invite.ics");
        assertThat(type(attachment).getBaseType()).isEqualTo("application/ics");
        assertThat(read(attachment)).isEqualTo(read(ways.getBodyPart(2)));
    }

    @Test
    void two_readers_find_the_meeting_in_the_letter_that_arrived() throws Exception {
        var ways = (MimeMultipart) delivered(Invite.Method.REQUEST, "lees@agenda.example")
                .getBodyPart(0)
                .getContent();
        var text = read(ways.getBodyPart(2));

        var event = Biweekly.parse(text).first().getEvents().getFirst();
        assertThat(event.getSummary().getValue()).isEqualTo(TITLE);
        assertThat(event.getAttendees().getFirst().getEmail()).isEqualTo("lees@agenda.example");
        assertThat(event.getOrganizer().getEmail()).isEqualTo("bijeen@example.org");

        var component = new CalendarBuilder()
                .build(new StringReader(text))
                .getComponents("VEVENT")
                .getFirst();
        assertThat(component.getProperty("SUMMARY").orElseThrow().getValue()).isEqualTo(TITLE);
        assertThat(component.getProperty("UID").orElseThrow().getValue()).isEqualTo("cafe@b.example");
    }

    @Test
    void who_cancels_has_it_struck_out() throws Exception {
        var ways = (MimeMultipart) delivered(Invite.Method.CANCEL, "weg@agenda.example")
                .getBodyPart(0)
                .getContent();

        assertThat(type(ways.getBodyPart(2)).getParameter("method")).isEqualTo("CANCEL");
        assertThat(read(ways.getBodyPart(2))).contains("METHOD:CANCEL\r\n", "STATUS:CANCELLED\r\n");
    }

    private MimeMultipart delivered(Invite.Method method, String to) throws Exception {
        var appointment =
                new Appointment("cafe@b.example", START, START.plusHours(2), false, TITLE, "", "", null, false);
        var invite = new Invite(method, 1, appointment, new EmailAddress(to), "Sanne de Wit");
        AssociationId association = TestAssociation.in(db);
        transaction.executeWithoutResult(
                _ -> outbox.post(TrialLetter.to(association, to).inviting(invite)));
        return (MimeMultipart) TestSurroundings.MAIL.newest(to).getContent();
    }

    private static ContentType type(BodyPart part) throws Exception {
        return new ContentType(part.getContentType());
    }

    private static String read(BodyPart part) throws Exception {
        return new String(part.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    }
}
