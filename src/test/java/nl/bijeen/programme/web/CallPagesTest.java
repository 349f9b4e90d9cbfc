package nl.bijeen.programme.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.UUID;
import nl.bijeen.BijeenTest;
import nl.bijeen.Statements;
import nl.bijeen.access.Associations;
import nl.bijeen.access.Desktop;
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
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.MockMvc;

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
    Proposer proposer;
    Desktop visitor;

    @BeforeEach
    void anOpenCall() {
        staff = office.editor();
        event = meetings.open(staff.association(), "Congres");
        call.open(event, OpenTo.EVERYBODY, new Asked("Wat leren anderen?", true));
        proposer = Proposer.of(web, associations.get(staff.association()), event);
        visitor = proposer.desktop();
    }

    @Test
    void somebody_proposes_and_comes_to_a_page_of_their_own() throws Exception {
        assertThat(proposer.read().page().text()).contains("Wat leren anderen?");

        var sent = proposer.propose("answer-0", "Veel.");

        assertThat(sent.status()).isEqualTo(303);
        var own = visitor.answer(sent.location());
        assertThat(own.page().html()).contains("Je voorstel is verstuurd", "Werk voor iedereen", "Veel.");
        assertThat(own.header("Referrer-Policy")).isEqualTo("no-referrer");
        assertThat(own.header("Cache-Control")).isEqualTo("no-store");
    }

    @Test
    void who_presses_twice_proposes_once() throws Exception {
        var request = UUID.randomUUID();
        var first = proposer.propose(request, "answer-0", "Veel.");
        var again = proposer.propose(request, "answer-0", "Veel.");

        assertThat(again.location()).isEqualTo(first.location());
        assertThat(submissions.of(event.id())).hasSize(1);
    }

    @Test
    void a_mistake_gives_everything_back_that_was_typed() throws Exception {
        var answer = proposer.propose();
        var page = answer.page();

        assertThat(answer.status()).isEqualTo(422);
        assertThat(page.select("#answer-0").attr("aria-invalid")).isEqualTo("true");
        assertThat(page.select("#title").val()).isEqualTo("Werk voor iedereen");
        assertThat(submissions.of(event.id())).isEmpty();
    }

    @Test
    void a_call_for_who_was_invited_opens_with_its_key_only() throws Exception {
        var key = call.open(event, OpenTo.INVITED).token();

        assertThat(proposer.read().status()).isEqualTo(404);
        assertThat(visitor.answer(proposer.form() + "?uitnodiging=" + key).status())
                .isEqualTo(200);
        assertThat(proposer.propose().status()).isEqualTo(404);
    }

    @Test
    void one_that_never_opened_and_one_of_a_draft_are_not_there() throws Exception {
        calls.close(event, Meetings.STAFF);

        assertThat(proposer.read().status()).isEqualTo(404);
        assertThat(visitor.answer(proposer.form().replace(event.slug(), "niets"))
                        .status())
                .isEqualTo(404);
    }

    @Test
    void who_sends_too_many_is_held_off() throws Exception {
        var request = UUID.randomUUID();
        for (var i = 0; i < 5; i++) proposer.propose(request, "answer-0", "Veel.");

        var held = proposer.propose(request, "answer-0", "Veel.");
        assertThat(held.status()).isEqualTo(429);
        assertThat(held.page().select("#text").val()).isEqualTo("Hoe wij het doen.");
    }

    @Test
    void the_proposer_reads_the_answer_once_it_was_told() throws Exception {
        var sent = call.send(event, "Werk");
        submissions.decide(sent, Decision.ACCEPTED, "Graag in de ochtend.", staff.name(), staff.actor());
        assertThat(visitor.answer(post.path(sent)).page().html())
                .doesNotContain("Je voorstel gaat door", "Graag in de ochtend.");
        var stand = submissions.untold(event).stand();
        submissions.tell(event, UUID.randomUUID(), stand, staff.actor());

        assertThat(visitor.answer(post.path(sent)).page().text())
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

        var saved = visitor.send(one + "/" + sent.token(), "score", "4", "remark", "Heel praktisch");

        assertThat(visitor.answer(saved.location()).page().text()).contains("Je beoordeling is opgeslagen.");
        assertThat(visitor.answer(one).page().text()).contains("4 – graag");
        assertThat(visitor.answer(other + "/" + sent.token()).page().html()).doesNotContain("Heel praktisch");
        assertThat(visitor.send(one + "/" + sent.token(), "score", "9").status())
                .isEqualTo(422);
        assertThat(visitor.answer("/beoordeling/onbekend").status()).isEqualTo(404);
    }

    @Test
    void a_reviewer_who_comes_after_the_decision_is_told_that_nothing_was_saved() throws Exception {
        var sent = call.send(event, "Werk");
        reviewers.invite(event, UUID.randomUUID(), "Lees Proef", new EmailAddress("lees@gemeente.example"), staff);
        var list = "/beoordeling/"
                + tokens.token("reviewer", reviewers.of(event.id()).getFirst().id(), 0);
        submissions.decide(sent, Decision.DECLINED, "", staff.name(), staff.actor());

        var late = visitor.send(list + "/" + sent.token(), "score", "4");

        assertThat(visitor.answer(late.location()).page().text()).contains("Je beoordeling is niet opgeslagen.");
    }

    @Test
    void lists_of_one_and_of_three_take_as_many_statements() throws Exception {
        call.send(event, "Een");
        reviewers.invite(event, UUID.randomUUID(), "Lees Proef", new EmailAddress("lees@gemeente.example"), staff);
        var list = "/beoordeling/"
                + tokens.token("reviewer", reviewers.of(event.id()).getFirst().id(), 0);
        var tab = "/bureau/bijeenkomsten/" + event.slug() + "/oproep";
        var atOffice = new Desktop(web, office, staff);
        var one = Statements.of(() -> visitor.answer(list));
        var oneAtOffice = Statements.of(() -> atOffice.open(tab));
        call.send(event, "Twee");
        call.send(event, "Drie");

        assertThat(Statements.of(() -> visitor.answer(list))).isEqualTo(one);
        assertThat(Statements.of(() -> atOffice.open(tab))).isEqualTo(oneAtOffice);
    }
}
