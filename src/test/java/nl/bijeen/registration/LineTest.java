package nl.bijeen.registration;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import nl.bijeen.BijeenTest;
import nl.bijeen.event.Event;
import nl.bijeen.journal.Actor;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.support.TransactionOperations;

/** Who waits while the desk is busy, shares the next round. */
@BijeenTest
@Timeout(60)
class LineTest {

    @Autowired
    Crowd crowd;

    @Autowired
    Line line;

    @Autowired
    Desks desks;

    @Autowired
    Audit audit;

    @Autowired
    TransactionOperations transactions;

    @Test
    void all_who_gathered_share_one_commit_in_the_order_in_which_they_came() throws Exception {
        var event = crowd.meetingWithSeats(3);

        var answers = together(event, names(300).map(Crowd::application).toList());

        for (var answer : answers) assertThat(answer.get()).isInstanceOf(Outcome.Registered.class);
        // Whoever was first hardly waited, then as many as share a round, then the rest.
        assertThat(audit.commits(event.id())).isLessThanOrEqualTo(3);
        assertThat(answers.subList(0, 4).stream().map(LineTest::seated)).containsExactly(true, true, true, false);
        assertThat(audit.wrongs(event.id())).isEmpty();
    }

    @Test
    void one_that_fails_takes_nobody_down_with_it() throws Exception {
        var event = crowd.meetingWithSeats(50);
        var applications = new ArrayList<>(names(20).map(Crowd::application).toList());
        applications.add(7, Crowd.application("vreemd", "breakout:unknown"));
        applications.add(9, Crowd.application("visitor3"));

        var answers = together(event, applications);

        assertThatThrownBy(() -> answers.get(7).get())
                .isInstanceOf(ExecutionException.class)
                .hasRootCauseMessage("This meeting has no limit breakout:unknown");
        assertThat(answers.get(9).get()).isInstanceOf(Outcome.HaveAPlace.class);
        assertThat(audit.seated(event.id())).isEqualTo(20);
        assertThat(audit.wrongs(event.id())).isEmpty();
    }

    @Test
    void the_same_form_twice_in_one_round_is_one_booking() throws Exception {
        var event = crowd.meeting();
        var form = Crowd.application("anna");

        var answers = together(event, List.of(Crowd.application("bram"), form, form, form));

        // The first is answered with the booking as it was written, a later round with it as it was read.
        assertThat(answers.subList(1, 4).stream().map(it -> booking(it).id()).distinct())
                .hasSize(1);
        assertThat(audit.entered(event.id())).isEqualTo(2);
        assertThat(crowd.subjects(event.id(), "anna")).hasSize(1);
    }

    /** Lets them all arrive, one after the other, while somebody else is busy at the desk. */
    private List<Future<Outcome>> together(Event event, List<Application> applications) {
        var answers = new ArrayList<Future<Outcome>>();
        try (var doors = Executors.newVirtualThreadPerTaskExecutor();
                var _ = new Busy(desks, transactions, event.id())) {
            for (var application : applications) {
                answers.add(
                        doors.submit(() -> line.ask(event.id(), new Asked(application, Actor.participant(), false))));
                awaitLength(event, answers.size());
            }
        }
        return answers;
    }

    private void awaitLength(Event event, int length) {
        while (line.length(event.id()) < length) {
            if (Thread.interrupted()) throw new AssertionError("They were answered while the desk was busy");
            Thread.onSpinWait();
        }
    }

    private static boolean seated(Future<Outcome> answer) {
        return booking(answer).registrations().getFirst().confirmed();
    }

    private static Booking booking(Future<Outcome> answer) {
        return ((Outcome.Registered) answer.resultNow()).booking();
    }

    private static Stream<String> names(int count) {
        return IntStream.range(0, count).mapToObj(it -> "visitor" + it);
    }
}
