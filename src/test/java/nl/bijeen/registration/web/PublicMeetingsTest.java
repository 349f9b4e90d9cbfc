package nl.bijeen.registration.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import nl.bijeen.BijeenTest;
import nl.bijeen.Statements;
import nl.bijeen.access.Associations;
import nl.bijeen.audience.Audience;
import nl.bijeen.audience.Audiences;
import nl.bijeen.audience.Strength;
import nl.bijeen.event.Event;
import nl.bijeen.event.Meetings;
import nl.bijeen.people.Rule;
import nl.bijeen.registration.Crowd;
import nl.bijeen.registration.Question.Kind;
import nl.bijeen.registration.Questions;
import nl.bijeen.view.NotFound;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionOperations;

/** Nobody may fill in a form that is not the form any more. */
@BijeenTest
class PublicMeetingsTest {

    @Autowired
    PublicMeetings meetings;

    @Autowired
    Crowd crowd;

    @Autowired
    Associations associations;

    @Autowired
    Questions questions;

    @Autowired
    Audiences audiences;

    @Autowired
    JdbcClient db;

    @Autowired
    TransactionOperations transactions;

    Event event;
    String organiser;
    PublicMeeting before;

    @BeforeEach
    void it_is_known() {
        event = crowd.meetingWithSeats(3);
        organiser = associations.get(event.association()).slug();
        before = find();
    }

    @Test
    void what_did_not_change_is_not_read_again() throws Exception {
        assertThat(Statements.of(this::find)).isEqualTo(1);
        assertThat(find()).isEqualTo(before);
    }

    @Test
    void who_registers_is_counted_and_the_rest_is_still_not_read_again() throws Exception {
        crowd.register(event, "anna");

        assertThat(Statements.of(this::find)).isEqualTo(1);
        assertThat(find().desk().taken()).isEqualTo(1);
    }

    @Test
    void a_question_that_is_asked_changed_or_no_longer_asked_is_seen_at_once() {
        var asked = questions.add(event.id(), Kind.TEXT, "Waarom?", "", false, List.of(), Meetings.STAFF);
        assertThat(find().questions()).containsExactly(asked);

        db.sql("update question set text = 'Waarom niet?' where id = ?")
                .param(asked.id())
                .update();
        assertThat(find().questions().getFirst().text()).isEqualTo("Waarom niet?");

        questions.remove(event.id(), asked.id(), Meetings.STAFF);
        assertThat(find().questions()).isEmpty();
    }

    @Test
    void an_audience_is_seen_at_once() {
        var audience = new Audience(event.id(), new Rule(List.of(), List.of()), Strength.STRICT, null, null);
        audiences.set(event, audience, Meetings.STAFF);

        assertThat(find().audience()).isEqualTo(audience);
    }

    @Test
    void what_is_said_of_the_association_or_the_meeting_is_seen_at_once() {
        call("Een ander");
        assertThat(find().organiser().name()).isEqualTo("Een ander");

        db.sql("update event set closed_by_hand = true where id = ?")
                .param(event.id().value())
                .update();
        assertThat(find().event().window().closedByHand()).isTrue();

        db.sql("update event set fate = 'DRAFT' where id = ?")
                .param(event.id().value())
                .update();
        assertThatThrownBy(this::find).isInstanceOf(NotFound.class);
    }

    @Test
    void what_changes_twice_in_one_transaction_is_seen_as_it_became() {
        transactions.executeWithoutResult(_ -> {
            call("Een");
            find();
            call("Twee");
        });

        assertThat(find().organiser().name()).isEqualTo("Twee");
    }

    private void call(String name) {
        db.sql("update association set name = ? where id = ?")
                .params(name, event.association().value())
                .update();
    }

    private PublicMeeting find() {
        return meetings.find(organiser, event.slug());
    }
}
