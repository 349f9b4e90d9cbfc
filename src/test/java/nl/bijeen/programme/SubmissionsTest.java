package nl.bijeen.programme;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import nl.bijeen.BijeenTest;
import nl.bijeen.access.Staff;
import nl.bijeen.access.TestOffice;
import nl.bijeen.event.Event;
import nl.bijeen.event.Meetings;
import nl.bijeen.journal.Journal;
import nl.bijeen.mail.EmailAddress;
import nl.bijeen.mail.Letters;
import nl.bijeen.mail.PostedLetter;
import nl.bijeen.programme.Call.Asked;
import nl.bijeen.programme.Call.OpenTo;
import nl.bijeen.programme.Round.Choosing;
import nl.bijeen.programme.Submission.Decision;
import nl.bijeen.view.Texts;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

@BijeenTest
class SubmissionsTest {

    @Autowired
    TestOffice office;

    @Autowired
    Meetings meetings;

    @Autowired
    TestProgramme made;

    @Autowired
    TestCall call;

    @Autowired
    Calls calls;

    @Autowired
    Submissions submissions;

    @Autowired
    Reviewers reviewers;

    @Autowired
    Reviews reviews;

    @Autowired
    CallPlanning planning;

    @Autowired
    CallRetention retention;

    @Autowired
    Programmes programmes;

    @Autowired
    Letters letters;

    @Autowired
    Journal journal;

    @Autowired
    JdbcClient db;

    Staff staff;
    Event event;

    @BeforeEach
    void anOpenCall() {
        staff = office.editor();
        event = meetings.open(staff.association(), "Congres");
        call.open(event, OpenTo.EVERYBODY, new Asked("Wat leren anderen?", true));
    }

    @Test
    void the_same_form_sent_twice_makes_one_submission_and_one_letter() {
        var request = UUID.randomUUID();
        var first = submissions.send(event, request, Instant.now(), TestCall.pitch("Werk"), Texts.DUTCH);
        var again = submissions.send(event, request, Instant.now(), TestCall.pitch("Werk"), Texts.DUTCH);

        assertThat(again).isEqualTo(first);
        assertThat(submissions.of(event.id())).hasSize(1);
        assertThat(subjects()).containsExactly("We hebben je voorstel voor Congres");
    }

    @Test
    void nothing_comes_in_or_changes_once_it_is_closed() {
        var sent = call.send(event, "Werk");
        calls.close(event, Meetings.STAFF);

        assertThat(submissions.send(event, UUID.randomUUID(), Instant.now(), TestCall.pitch("Later"), Texts.DUTCH))
                .isEmpty();
        assertThat(submissions.change(sent, Instant.now(), TestCall.pitch("Anders")))
                .isFalse();
        assertThat(only().pitch().title()).isEqualTo("Werk");
    }

    @Test
    void until_the_deadline_the_proposer_changes_it_and_not_after_a_decision() {
        var sent = call.send(event, "Werk");

        assertThat(submissions.change(sent, Instant.now(), TestCall.pitch("Werk en inkomen")))
                .isTrue();
        assertThat(only().pitch().title()).isEqualTo("Werk en inkomen");
        decide(Decision.WAITING);
        assertThat(submissions.change(sent, Instant.now(), TestCall.pitch("Te laat")))
                .isFalse();
    }

    @Test
    void a_decision_is_told_once_and_told_again_when_it_becomes_another() {
        call.send(event, "Werk");
        decide(Decision.WAITING);
        assertThat(only().told()).isNull();

        assertThat(tell()).isEqualTo(1);
        assertThat(tell()).isZero();
        decide(Decision.ACCEPTED);
        assertThat(tell()).isEqualTo(1);
        assertThat(subjects())
                .containsExactlyInAnyOrder(
                        "We hebben je voorstel voor Congres",
                        "Je voorstel voor Congres staat op de reservelijst",
                        "Je voorstel voor Congres gaat door");
    }

    @Test
    void who_withdrew_hears_no_decision() {
        var sent = call.send(event, "Werk");
        decide(Decision.ACCEPTED);
        submissions.withdraw(sent);

        assertThat(tell()).isZero();
    }

    @Test
    void what_others_think_is_hidden_from_a_reviewer_until_it_is_decided() {
        var sent = call.send(event, "Werk");
        reviewers.invite(event, UUID.randomUUID(), "Lees Proef", new EmailAddress("lees@gemeente.example"), staff);
        var invited = reviewers.of(event.id()).getFirst();
        var ofOffice = reviewers.of(event, staff);
        reviews.write(invited, sent, 5, "Doen!");
        reviews.write(ofOffice, sent, 2, "Twijfel");

        var before = new Weighing(reviews.of(event.id()));
        assertThat(before.shownTo(invited, only())).isEmpty();
        assertThat(before.mean(sent)).hasValue(3.5);
        decide(Decision.DECLINED);
        assertThat(before.shownTo(invited, only())).extracting(Review::remark).containsExactly("Twijfel");
        assertThat(reviews.write(invited, sent, 1, "Toch niet")).isFalse();
    }

    @Test
    void a_reviewer_weighs_nothing_of_another_meeting() {
        var other = meetings.open(staff.association(), "Ander");
        call.open(other, OpenTo.EVERYBODY);
        var elsewhere = call.send(other, "Elders");

        assertThat(reviews.write(reviewers.of(event, staff), elsewhere, 5, "")).isFalse();
    }

    @Test
    void what_is_accepted_becomes_a_session_with_its_people_and_only_once() {
        made.start(event);
        made.round(event, "Ronde 1", Choosing.RANKED, "14:30", "15:30");
        var sent = call.send(event, "Werk");
        var round = programmes.of(event.id()).rounds().getFirst().token();
        assertThat(planning.plan(event.id(), sent.token(), round, Meetings.STAFF))
                .isEmpty();
        decide(Decision.ACCEPTED);

        assertThat(planning.plan(event.id(), sent.token(), round, Meetings.STAFF))
                .isPresent();
        assertThat(planning.plan(event.id(), sent.token(), round, Meetings.STAFF))
                .isEmpty();
        var programme = programmes.of(event.id());
        var session = programme.sessions().getFirst();
        assertThat(session.title()).isEqualTo("Werk");
        assertThat(session.room()).isNull();
        assertThat(programme.who(session, Session.Role.SPEAKER))
                .extracting(Contributor::name)
                .containsExactly("Kim Proef", "Noor Test");
        assertThat(only().session()).isEqualTo(session.id());
    }

    @Test
    void who_was_declined_is_forgotten_three_months_after_they_heard_it() {
        var sent = call.send(event, "Werk");
        var kept = call.send(event, "Wonen");
        submissions.decide(sent, Decision.DECLINED, "Helaas.", staff.name(), staff.actor());
        tell();
        retention.sweep();
        assertThat(find(sent).pitch().name()).isEqualTo("Kim Proef");

        db.sql("update submission set told_at = now() - interval '93 days' where id = ?")
                .param(sent.id().value())
                .update();
        retention.sweep();

        assertThat(find(sent).pitch().name()).isEmpty();
        assertThat(find(sent).pitch().email()).isNull();
        assertThat(find(sent).remark()).isEmpty();
        assertThat(find(kept).pitch().name()).isEqualTo("Kim Proef");
        assertThat(journal.ofSubject(
                                event.association(),
                                Submission.subject(sent.id().value()),
                                1)
                        .entries())
                .isNotEmpty()
                .allMatch(it -> it.note().changes().isEmpty());
    }

    private int tell() {
        var stand = submissions.untold(event).stand();
        return submissions.tell(event, UUID.randomUUID(), stand, staff.actor()).orElseThrow();
    }

    private void decide(Decision decision) {
        submissions.decide(only(), decision, "", staff.name(), staff.actor());
    }

    private Submission only() {
        return submissions.of(event.id()).getFirst();
    }

    private Submission find(Submission sent) {
        return submissions.find(event.id(), sent.token()).orElseThrow();
    }

    private List<String> subjects() {
        return letters.ofMeeting(event.association(), event.id().value(), 1).letters().stream()
                .map(PostedLetter::subject)
                .toList();
    }
}
