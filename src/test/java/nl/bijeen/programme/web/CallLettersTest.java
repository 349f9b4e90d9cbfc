package nl.bijeen.programme.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import nl.bijeen.BijeenTest;
import nl.bijeen.access.Desktop;
import nl.bijeen.access.Desktop.Answer;
import nl.bijeen.access.Staff;
import nl.bijeen.access.TestOffice;
import nl.bijeen.event.Event;
import nl.bijeen.event.Meetings;
import nl.bijeen.programme.Call.OpenTo;
import nl.bijeen.programme.Submission;
import nl.bijeen.programme.Submission.Decision;
import nl.bijeen.programme.Submissions;
import nl.bijeen.programme.TestCall;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.MockMvc;

/** Only the letters that staff read are sent, and only what they know of is decided otherwise. */
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
    Desktop desktop;
    Event event;
    Submission work;

    @BeforeEach
    void aDecisionThatNobodyHeard() {
        editor = office.editor();
        desktop = new Desktop(mvc, office, editor);
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

        assertThat(answer.status()).isEqualTo(409);
        assertThat(answer.page().text()).contains("Er is niets verstuurd: terwijl je keek", "Toch wel.");
        assertThat(untold()).isTrue();
        assertThat(send(answer.page()).status()).isEqualTo(303);
        assertThat(untold()).isFalse();
    }

    @Test
    void one_letter_more_than_staff_read_is_shown_first() throws Exception {
        var read = open();
        decide(call.send(event, "Wonen"), Decision.WAITING, "");

        assertThat(send(read).status()).isEqualTo(409);
    }

    @Test
    void a_double_click_sends_them_once_and_says_so_twice() throws Exception {
        var read = open();

        assertThat(send(read).status()).isEqualTo(303);
        assertThat(send(read).status()).isEqualTo(303);
        assertThat(send(open()).status()).isEqualTo(409);
    }

    @Test
    void who_decides_after_a_colleague_sees_both_and_loses_nothing() throws Exception {
        var address = "/bureau/bijeenkomsten/" + event.slug() + "/oproep/voorstel/" + work.token();
        var mine = desktop.open(address);
        decide(work, Decision.ACCEPTED, "Toch wel.");

        var overtaken = decide(address, mine, "Misschien later.");

        assertThat(overtaken.status()).isEqualTo(409);
        var back = overtaken.page();
        assertThat(back.select(".bijeen-notice").text()).contains("Iemand anders was je voor", "Toch wel.");
        assertThat(back.select("#why").val()).isEqualTo("Misschien later.");
        assertThat(decide(address, back, "Misschien later.").status()).isEqualTo(303);
        var now = submissions.find(event.id(), work.token()).orElseThrow();
        assertThat(now.decision()).isEqualTo(Decision.WAITING);
        assertThat(decide(address, back, "Misschien later.").status()).isEqualTo(303);
    }

    private Answer decide(String address, Document page, String why) throws Exception {
        return desktop.send(post(address + "/besluit")
                .param("decision", Decision.WAITING.name())
                .param("why", why)
                .param("seen", page.select("[name=seen]").val()));
    }

    private void decide(Submission one, Decision decision, String remark) {
        var now = submissions.find(event.id(), one.token()).orElseThrow();
        submissions.decide(now, decision, remark, editor.name(), editor.actor());
    }

    private boolean untold() {
        return submissions.find(event.id(), work.token()).orElseThrow().untold();
    }

    private Document open() throws Exception {
        return desktop.open(address());
    }

    /** Where all were told the page has no form left: what comes then was pressed before. */
    private Answer send(Document page) throws Exception {
        var nothingLeft = page.select("main form").isEmpty();
        return nothingLeft ? desktop.send(address()) : desktop.press(Desktop.form(page), "");
    }

    private String address() {
        return "/bureau/bijeenkomsten/" + event.slug() + "/oproep/brieven";
    }
}
