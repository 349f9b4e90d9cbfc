package nl.bijeen.programme.web;

import static nl.bijeen.access.TestOffice.csrf;
import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import nl.bijeen.BijeenTest;
import nl.bijeen.access.Staff;
import nl.bijeen.access.TestOffice;
import nl.bijeen.event.Event;
import nl.bijeen.event.Meetings;
import nl.bijeen.programme.Call.OpenTo;
import nl.bijeen.programme.Submission;
import nl.bijeen.programme.Submission.Decision;
import nl.bijeen.programme.Submissions;
import nl.bijeen.programme.TestCall;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.FormElement;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.MockMvc;

/** Only the letters that staff read are sent. */
@BijeenTest
class CallLettersTest {

    @Autowired
    MockMvc mvc;

    @Autowired
    TestOffice office;

    @Autowired
    Meetings meetings;

    @Autowired
    TestCall call;

    @Autowired
    Submissions submissions;

    Staff editor;
    Event event;
    Submission work;

    @BeforeEach
    void aDecisionThatNobodyHeard() {
        editor = office.editor();
        event = meetings.open(editor.association(), "Congres");
        call.open(event, OpenTo.EVERYBODY);
        work = call.send(event, "Werk");
        decide(work, Decision.DECLINED, "Helaas.");
    }

    @Test
    void a_decision_that_changed_while_staff_read_the_letters_is_shown_first() throws Exception {
        var read = open();
        decide(work, Decision.ACCEPTED, "Toch wel.");

        var answer = send(read);

        assertThat(answer.getStatus()).isEqualTo(409);
        assertThat(Jsoup.parse(answer.getContentAsString()).text())
                .contains("Er is niets verstuurd: terwijl je keek", "Toch wel.");
        assertThat(untold()).isTrue();
        assertThat(send(Jsoup.parse(answer.getContentAsString())).getStatus()).isEqualTo(303);
        assertThat(untold()).isFalse();
    }

    @Test
    void one_letter_more_than_staff_read_is_shown_first() throws Exception {
        var read = open();
        decide(call.send(event, "Wonen"), Decision.WAITING, "");

        assertThat(send(read).getStatus()).isEqualTo(409);
    }

    @Test
    void a_double_click_sends_them_once_and_says_so_twice() throws Exception {
        var read = open();

        assertThat(send(read).getStatus()).isEqualTo(303);
        assertThat(send(read).getStatus()).isEqualTo(303);
        assertThat(send(open()).getStatus()).isEqualTo(409);
    }

    private void decide(Submission one, Decision decision, String remark) {
        submissions.decide(one, decision, remark, editor.name(), editor.actor());
    }

    private boolean untold() {
        return submissions.find(event.id(), work.token()).orElseThrow().untold();
    }

    private Document open() throws Exception {
        var path = "/bureau/bijeenkomsten/" + event.slug() + "/oproep/brieven";
        return Jsoup.parse(mvc.perform(get(path).with(office.as(editor)))
                .andReturn()
                .getResponse()
                .getContentAsString());
    }

    private MockHttpServletResponse send(Document page) throws Exception {
        var request = post("/bureau/bijeenkomsten/" + event.slug() + "/oproep/brieven");
        if (page.select("main form").first() instanceof FormElement form)
            for (var it : form.formData()) if (!it.key().equals("_csrf")) request.param(it.key(), it.value());
        return mvc.perform(request.with(office.as(editor)).with(csrf()))
                .andReturn()
                .getResponse();
    }
}
