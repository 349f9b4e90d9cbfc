package nl.bijeen.event.web;

import static nl.bijeen.access.TestOffice.csrf;
import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrl;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.time.LocalDateTime;
import java.util.UUID;
import nl.bijeen.BijeenTest;
import nl.bijeen.Statements;
import nl.bijeen.TestSurroundings;
import nl.bijeen.access.Associations;
import nl.bijeen.access.Role;
import nl.bijeen.access.Staff;
import nl.bijeen.access.TestOffice;
import nl.bijeen.event.Meetings;
import nl.bijeen.journal.Journal;
import nl.bijeen.mail.Appointment;
import nl.bijeen.mail.EmailAddress;
import nl.bijeen.mail.Invite;
import nl.bijeen.mail.Letters;
import nl.bijeen.mail.Outbox;
import nl.bijeen.mail.PostedLetter;
import nl.bijeen.mail.TrialLetter;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.transaction.support.TransactionTemplate;

@BijeenTest
class LetterPagesTest {

    @Autowired
    MockMvc mvc;

    @Autowired
    TestOffice office;

    @Autowired
    Associations associations;

    @Autowired
    Outbox outbox;

    @Autowired
    Letters letters;

    @Autowired
    Journal journal;

    @Autowired
    Meetings meetings;

    @Autowired
    JdbcClient db;

    @Autowired
    TransactionTemplate transaction;

    Staff editor;

    @BeforeEach
    void signIn() {
        editor = office.editor();
    }

    @Test
    void the_office_lists_its_letters_and_no_others() throws Exception {
        posted("Eerste brief");
        posted("Tweede brief");
        transaction.executeWithoutResult(
                _ -> outbox.post(letter(office.editor(), "x@elders.example").titled("Van een ander")));

        var page = read(editor, "/bureau/brieven");

        assertThat(page.select("tbody th").eachText()).containsExactly("Tweede brief", "Eerste brief");
        assertThat(page.select("tbody tr").first().text()).contains("lid@brieven.example");
    }

    @Test
    void the_list_can_be_narrowed_to_one_state() throws Exception {
        posted("Aangekomen");
        fail(posted("Geweigerd"));

        var page = read(editor, "/bureau/brieven?staat=FAILED");

        assertThat(page.select("tbody th").eachText()).containsExactly("Geweigerd");
        assertThat(page.select("option[selected]").val()).isEqualTo("FAILED");
    }

    @Test
    void a_longer_list_asks_the_database_no_more() throws Exception {
        posted("Een");
        read(editor, "/bureau/brieven");
        var one = Statements.of(() -> read(editor, "/bureau/brieven"));
        posted("Twee");
        posted("Drie");

        assertThat(Statements.of(() -> read(editor, "/bureau/brieven"))).isEqualTo(one);
    }

    @Test
    void a_letter_leads_to_the_meeting_it_is_about() throws Exception {
        var meeting = meetings.open(editor.association(), "Beraad over jeugd");
        var token = transaction.execute(_ -> outbox.post(TrialLetter.to(editor.association(), "lid@brieven.example")
                .about(meeting.id().value())));

        var link = read(editor, "/bureau/brieven/" + token).select("dd a").first();

        assertThat(link.text()).isEqualTo("Beraad over jeugd");
        assertThat(link.attr("href")).isEqualTo("/bureau/bijeenkomsten/" + meeting.slug());
    }

    @Test
    void an_editor_reads_a_letter_and_downloads_its_invitation() throws Exception {
        var token = posted("Je bent erbij");

        var page = read(editor, "/bureau/brieven/" + token);
        var calendar = mvc.perform(
                        get("/bureau/brieven/" + token + "/uitnodiging.ics").with(office.as(editor)))
                .andExpect(status().isOk())
                .andReturn()
                .getResponse();

        assertThat(page.select("main").text()).contains("lid@brieven.example", "je aanmelding: https://bijeen.example");
        assertThat(calendar.getContentAsString()).startsWith("BEGIN:VCALENDAR\r\n");
        assertThat(calendar.getHeader("Content-Disposition")).contains("attachment");
    }

    @Test
    void a_reader_sees_that_a_letter_was_sent_but_not_its_text() throws Exception {
        var token = posted("Je bent erbij");
        fail(token);
        var association = associations.get(editor.association());
        var reader = office.staff(association, Role.READER);

        var page = read(reader, "/bureau/brieven/" + token);

        assertThat(page.select("main").text()).contains("lid@brieven.example").doesNotContain("mijn/x");
        assertThat(page.select("main form")).isEmpty();
        mvc.perform(get("/bureau/brieven/" + token + "/uitnodiging.ics").with(office.as(reader)))
                .andExpect(status().isNotFound());
    }

    @Test
    void the_letter_of_another_association_is_not_there() throws Exception {
        var token = posted("Geheim");
        fail(token);
        var stranger = office.editor();

        mvc.perform(get("/bureau/brieven/" + token).with(office.as(stranger))).andExpect(status().isNotFound());
        mvc.perform(get("/bureau/brieven/" + token + "/uitnodiging.ics").with(office.as(stranger)))
                .andExpect(status().isNotFound());
        mvc.perform(post("/bureau/brieven/" + token + "/opnieuw")
                        .with(office.as(stranger))
                        .with(csrf()))
                .andExpect(status().isNotFound());
        assertThat(letters.find(editor.association(), token).orElseThrow().state())
                .isEqualTo(PostedLetter.State.FAILED);
    }

    @Test
    void a_letter_that_failed_is_sent_again_and_the_journal_knows_who_did_that() throws Exception {
        var token = posted("Nog eens");
        fail(token);

        assertThat(read(editor, "/bureau/brieven/" + token)
                        .select("main form button")
                        .text())
                .isEqualTo("Verstuur opnieuw");
        mvc.perform(post("/bureau/brieven/" + token + "/opnieuw")
                        .with(office.as(editor))
                        .with(csrf()))
                .andExpect(status().isSeeOther())
                .andExpect(redirectedUrl("/bureau/brieven/" + token));

        var entry = journal.ofAssociation(editor.association(), 1).entries().getFirst();
        assertThat(entry.note().what()).isEqualTo("letter.again");
        assertThat(entry.note().actor()).isEqualTo(editor.actor());
    }

    @Test
    void an_address_that_was_never_given_out_is_not_there() throws Exception {
        mvc.perform(get("/bureau/brieven/" + UUID.randomUUID()).with(office.as(editor)))
                .andExpect(status().isNotFound());
    }

    private Document read(Staff staff, String address) throws Exception {
        return Jsoup.parse(mvc.perform(get(address).with(office.as(staff)))
                .andExpect(status().isOk())
                .andReturn()
                .getResponse()
                .getContentAsString());
    }

    private UUID posted(String title) {
        return transaction.execute(
                _ -> outbox.post(letter(editor, "lid@brieven.example").titled(title)));
    }

    /** About no meeting: the meeting itself is told about in other tests. */
    private static TrialLetter letter(Staff staff, String to) {
        var start = LocalDateTime.parse("2026-10-08T15:30");
        var appointment = new Appointment("x@b.example", start, start.plusHours(2), false, "Café", "", "", null, false);
        return TrialLetter.to(staff.association(), to)
                .about(null)
                .inviting(new Invite(Invite.Method.REQUEST, 0, appointment, new EmailAddress(to), "Lid"));
    }

    private void fail(UUID token) {
        var letter = letters.find(editor.association(), token).orElseThrow();
        TestSurroundings.MAIL.newest(letter.recipient());
        db.sql("update letter set state = 'FAILED', sent_at = null, next_attempt = null where token = ?")
                .param(token)
                .update();
    }
}
