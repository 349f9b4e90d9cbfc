package nl.bijeen.programme.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import nl.bijeen.BijeenTest;
import nl.bijeen.access.Associations;
import nl.bijeen.access.Desktop.Answer;
import nl.bijeen.access.TestOffice;
import nl.bijeen.event.Event;
import nl.bijeen.event.Meetings;
import nl.bijeen.programme.Call;
import nl.bijeen.programme.Call.OpenTo;
import nl.bijeen.programme.CallPost;
import nl.bijeen.programme.Calls;
import nl.bijeen.programme.Submissions;
import nl.bijeen.programme.TestCall;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.MockMvc;

/** A call closes while somebody is typing. */
@BijeenTest
class CallDeadlineTest {

    @Autowired
    MockMvc mvc;

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
    Opening opening;

    @Autowired
    JdbcClient db;

    Event event;
    Proposer proposer;
    String opened;

    @BeforeEach
    void somebodyOpenedTheForm() throws Exception {
        var house = office.association();
        event = meetings.open(house.id(), "Congres");
        call.open(event, OpenTo.EVERYBODY);
        proposer = Proposer.of(mvc, house, event);
        opened = proposer.read().page().select("[name=opened]").val();
    }

    @Test
    void who_opened_the_form_in_time_may_still_send_it_a_little_later() throws Exception {
        closed(Duration.ofMinutes(1));
        opened = openedAgo(Duration.ofHours(1));

        assertThat(send().status()).isEqualTo(303);
        assertThat(submissions.of(event.id())).hasSize(1);
    }

    @Test
    void who_comes_much_later_gets_back_what_they_typed_and_reads_whom_to_ask() throws Exception {
        closed(Call.GRACE.plusMinutes(1));
        opened = openedAgo(Duration.ofHours(1));

        var late = send();

        assertThat(late.status()).isEqualTo(409);
        var page = late.page();
        assertThat(page.text()).contains("Wat je invulde is niet verstuurd", "Hoe wij het doen.");
        assertThat(page.select("a[href^=mailto:]").attr("href"))
                .contains(associations.get(event.association()).email().value());
        assertThat(submissions.of(event.id())).isEmpty();
    }

    @Test
    void who_makes_up_that_they_opened_it_in_time_is_late() throws Exception {
        closed(Duration.ofMinutes(1));
        opened = "1000000000.verzonnen";

        assertThat(send().status()).isEqualTo(409);
    }

    @Test
    void staff_who_close_it_by_hand_throw_away_nothing_either() throws Exception {
        calls.close(event, Meetings.STAFF);

        assertThat(send().page().text()).contains("Wat je invulde is niet verstuurd", "Hoe wij het doen.");
        assertThat(proposer.read().status()).isEqualTo(404);
    }

    @Test
    void a_change_that_comes_too_late_is_given_back_beside_what_was_sent() throws Exception {
        var own = post.path(call.send(event, "Werk"));
        calls.close(event, Meetings.STAFF);

        var late = proposer.change(own);

        assertThat(late.status()).isEqualTo(409);
        assertThat(late.page().text()).contains("Wat je invulde is niet verstuurd", "Hoe wij het doen.", "Werk");
        assertThat(submissions.of(event.id()).getFirst().pitch().title()).isEqualTo("Werk");
    }

    @Test
    void a_change_with_a_mistake_in_it_is_given_back_too_when_it_comes_too_late() throws Exception {
        var own = post.path(call.send(event, "Werk"));
        calls.close(event, Meetings.STAFF);

        var late = proposer.desktop().send(own, "text", "Hoe wij het doen.");

        assertThat(late.status()).isEqualTo(409);
        assertThat(late.page().text()).contains("Wat je invulde is niet verstuurd", "Hoe wij het doen.");
    }

    private String openedAgo(Duration ago) {
        return opening.of(Instant.now().minus(ago));
    }

    private void closed(Duration ago) {
        db.sql("update call set until = ? where event_id = ?")
                .params(
                        OffsetDateTime.ofInstant(Instant.now().minus(ago), ZoneOffset.UTC),
                        event.id().value())
                .update();
    }

    private Answer send() throws Exception {
        return proposer.propose("opened", opened);
    }
}
