package nl.bijeen.demo;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.LocalDate;
import nl.bijeen.BijeenTest;
import nl.bijeen.access.Associations;
import nl.bijeen.event.Events;
import nl.bijeen.event.When;
import nl.bijeen.programme.Calls;
import nl.bijeen.programme.Reviews;
import nl.bijeen.programme.Submissions;
import nl.bijeen.programme.Weighing;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** The call for sessions that the demonstration shows. */
@BijeenTest
class PitchesTest {

    @Autowired
    Demonstration demonstration;

    @Autowired
    Associations associations;

    @Autowired
    Events events;

    @Autowired
    Calls calls;

    @Autowired
    Submissions submissions;

    @Autowired
    Reviews reviews;

    @Autowired
    Clock clock;

    @Test
    void the_congress_asks_for_sessions_and_three_were_proposed_of_which_two_were_weighed() {
        demonstration.load(LocalDate.ofInstant(clock.instant(), When.ZONE), it -> {});
        var laagland = associations.bySlug("laagland").orElseThrow();
        var congress =
                events.find(laagland.id(), "jaarcongres-ruimte-voor-het-gewone").orElseThrow();
        var weighing = new Weighing(reviews.of(congress.id()));
        var sent = submissions.of(congress.id());

        assertThat(calls.find(congress.id()).orElseThrow().open(clock.instant()))
                .isTrue();
        assertThat(sent).hasSize(3);
        assertThat(weighing.mean(sent.getFirst())).hasValue(4.5);
        assertThat(weighing.mean(sent.getLast())).isEmpty();
    }
}
