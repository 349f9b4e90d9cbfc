package nl.bijeen.programme.web;

import static nl.bijeen.access.TestOffice.csrf;
import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import java.util.UUID;
import nl.bijeen.BijeenTest;
import nl.bijeen.Statements;
import nl.bijeen.access.Associations;
import nl.bijeen.access.Staff;
import nl.bijeen.access.TestOffice;
import nl.bijeen.access.Tokens;
import nl.bijeen.event.Event;
import nl.bijeen.event.Meetings;
import nl.bijeen.mail.EmailAddress;
import nl.bijeen.programme.Call.Asked;
import nl.bijeen.programme.Call.OpenTo;
import nl.bijeen.programme.CallPost;
import nl.bijeen.programme.Calls;
import nl.bijeen.programme.Reviewers;
import nl.bijeen.programme.Submission.Decision;
import nl.bijeen.programme.Submissions;
import nl.bijeen.programme.TestCall;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;

@BijeenTest
class CallPagesTest {

    @Autowired
    MockMvc web;

    @Autowired
    TestOffice office;

    @Autowired
    Associations associations;

    @Autowired
    Meetings meetings;

    @Autowired
    TestCall call;

    @Autowired
    Calls calls;

    @Autowired
    CallPost post;

    @Autowired
    Submissions submissions;

    @Autowired
    Reviewers reviewers;

    @Autowired
    Tokens tokens;

    Staff staff;
    Event event;
    String form;

    @BeforeEach
    void anOpenCall() {
        staff = office.editor();
        event = meetings.open(staff.association(), "Congres");
        call.open(event, OpenTo.EVERYBODY, new Asked("Wat leren anderen?", true));
        var slug = associations.get(staff.association()).slug();
        form = "/" + slug + "/bijeenkomsten/" + event.slug() + "/oproep";
    }

    @Test
    void somebody_proposes_and_comes_to_a_page_of_their_own() throws Exception {
        assertThat(answer(get(form)).getContentAsString()).contains("Wat leren anderen?");

        var sent = answer(filled(post(form), UUID.randomUUID()).param("answer-0", "Veel."));

        assertThat(sent.getStatus()).isEqualTo(303);
        var own = answer(get(String.valueOf(sent.getRedirectedUrl())));
        assertThat(own.getContentAsString()).contains("Je voorstel is verstuurd", "Werk voor iedereen", "Veel.");
        assertThat(own.getHeader("Referrer-Policy")).isEqualTo("no-referrer");
        assertThat(own.getHeader("Cache-Control")).isEqualTo("no-store");
    }

    @Test
    void who_presses_twice_proposes_once() throws Exception {
        var request = UUID.randomUUID();
        var first = answer(filled(post(form), request).param("answer-0", "Veel."));
        var again = answer(filled(post(form), request).param("answer-0", "Veel."));

        assertThat(again.getRedirectedUrl()).isEqualTo(first.getRedirectedUrl());
        assertThat(submissions.of(event.id())).hasSize(1);
    }

    @Test
    void a_mistake_gives_everything_back_that_was_typed() throws Exception {
        var answer = answer(filled(post(form), UUID.randomUUID()));
        var page = Jsoup.parse(answer.getContentAsString());

        assertThat(answer.getStatus()).isEqualTo(422);
        assertThat(page.select("#answer-0").attr("aria-invalid")).isEqualTo("true");
        assertThat(page.select("#title").val()).isEqualTo("Werk voor iedereen");
        assertThat(submissions.of(event.id())).isEmpty();
    }

    @Test
    void a_call_for_who_was_invited_opens_with_its_key_only() throws Exception {
        var key = call.open(event, OpenTo.INVITED).token();

        assertThat(answer(get(form)).getStatus()).isEqualTo(404);
        assertThat(answer(get(form + "?uitnodiging=" + key)).getStatus()).isEqualTo(200);
        assertThat(answer(filled(post(form), UUID.randomUUID())).getStatus()).isEqualTo(404);
    }

    @Test
    void one_that_never_opened_and_one_of_a_draft_are_not_there() throws Exception {
        calls.close(event, Meetings.STAFF);

        assertThat(answer(get(form)).getStatus()).isEqualTo(404);
        assertThat(answer(get(form.replace(event.slug(), "niets"))).getStatus()).isEqualTo(404);
    }

    @Test
    void who_sends_too_many_is_held_off() throws Exception {
        var request = UUID.randomUUID();
        for (var i = 0; i < 5; i++) answer(filled(post(form), request).param("answer-0", "Veel."));

        var held = answer(filled(post(form), request).param("answer-0", "Veel."));
        assertThat(held.getStatus()).isEqualTo(429);
        assertThat(Jsoup.parse(held.getContentAsString()).select("#text").val()).isEqualTo("Hoe wij het doen.");
    }

    @Test
    void the_proposer_reads_the_answer_once_it_was_told() throws Exception {
        var sent = call.send(event, "Werk");
        submissions.decide(sent, Decision.ACCEPTED, "Graag in de ochtend.", staff.name(), staff.actor());
        assertThat(answer(get(post.path(sent))).getContentAsString())
                .doesNotContain("Je voorstel gaat door", "Graag in de ochtend.");
        var stand = submissions.untold(event).stand();
        submissions.tell(event, UUID.randomUUID(), stand, staff.actor());

        assertThat(answer(get(post.path(sent))).getContentAsString())
                .contains("Je voorstel gaat door", "Graag in de ochtend.");
    }

    @Test
    void a_reviewer_scores_behind_their_own_link_and_sees_no_other() throws Exception {
        var sent = call.send(event, "Werk");
        reviewers.invite(event, UUID.randomUUID(), "Lees Proef", new EmailAddress("lees@gemeente.example"), staff);
        reviewers.invite(event, UUID.randomUUID(), "Weeg Proef", new EmailAddress("weeg@gemeente.example"), staff);
        var one = "/beoordeling/"
                + tokens.token("reviewer", reviewers.of(event.id()).getFirst().id(), 0);
        var other = "/beoordeling/"
                + tokens.token("reviewer", reviewers.of(event.id()).getLast().id(), 0);

        var saved = answer(post(one + "/" + sent.token()).param("score", "4").param("remark", "Heel praktisch"));

        assertThat(answer(get(String.valueOf(saved.getRedirectedUrl()))).getContentAsString())
                .contains("Je beoordeling is opgeslagen.");
        assertThat(answer(get(one)).getContentAsString()).contains("4 – graag");
        assertThat(answer(get(other + "/" + sent.token())).getContentAsString()).doesNotContain("Heel praktisch");
        assertThat(answer(post(one + "/" + sent.token()).param("score", "9")).getStatus())
                .isEqualTo(422);
        assertThat(answer(get("/beoordeling/onbekend")).getStatus()).isEqualTo(404);
    }

    @Test
    void a_reviewer_who_comes_after_the_decision_is_told_that_nothing_was_saved() throws Exception {
        var sent = call.send(event, "Werk");
        reviewers.invite(event, UUID.randomUUID(), "Lees Proef", new EmailAddress("lees@gemeente.example"), staff);
        var list = "/beoordeling/"
                + tokens.token("reviewer", reviewers.of(event.id()).getFirst().id(), 0);
        submissions.decide(sent, Decision.DECLINED, "", staff.name(), staff.actor());

        var late = answer(post(list + "/" + sent.token()).param("score", "4"));

        assertThat(answer(get(String.valueOf(late.getRedirectedUrl()))).getContentAsString())
                .contains("Je beoordeling is niet opgeslagen.");
    }

    @Test
    void lists_of_one_and_of_three_take_as_many_statements() throws Exception {
        call.send(event, "Een");
        reviewers.invite(event, UUID.randomUUID(), "Lees Proef", new EmailAddress("lees@gemeente.example"), staff);
        var list = "/beoordeling/"
                + tokens.token("reviewer", reviewers.of(event.id()).getFirst().id(), 0);
        var office = "/bureau/bijeenkomsten/" + event.slug() + "/oproep";
        var one = Statements.of(() -> answer(get(list)));
        var oneAtOffice = Statements.of(() -> staffs(get(office)));
        call.send(event, "Twee");
        call.send(event, "Drie");

        assertThat(Statements.of(() -> answer(get(list)))).isEqualTo(one);
        assertThat(Statements.of(() -> staffs(get(office)))).isEqualTo(oneAtOffice);
    }

    private static MockHttpServletRequestBuilder filled(MockHttpServletRequestBuilder form, UUID request) {
        return form.param("request", request.toString())
                .param("title", "Werk voor iedereen")
                .param("text", "Hoe wij het doen.")
                .param("name", "Kim Proef")
                .param("email", "kim-" + request + "@gemeente.example")
                .param("organisation", "Gemeente Voorbeeld");
    }

    private MockHttpServletResponse staffs(MockHttpServletRequestBuilder request) throws Exception {
        return answer(request.with(office.as(staff)));
    }

    private MockHttpServletResponse answer(MockHttpServletRequestBuilder request) throws Exception {
        return web.perform(request.with(csrf())).andReturn().getResponse();
    }
}
