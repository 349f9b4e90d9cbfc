package nl.bijeen.registration;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicReference;
import nl.bijeen.BijeenTest;
import nl.bijeen.event.Event;
import nl.bijeen.journal.Actor;
import nl.bijeen.registration.Standing.Done;
import nl.bijeen.registration.Standing.Waits;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.springframework.beans.factory.annotation.Autowired;

/** Who comes to a desk that cannot answer in time, is promised their turn and gets it. */
@BijeenTest
@Timeout(60)
class QueueTest {

    @Autowired
    Crowd crowd;

    @Autowired
    Rounds rounds;

    @Autowired
    LineRounds lineRounds;

    @Autowired
    Queue queue;

    @Autowired
    QueueStandings standings;

    @Autowired
    Audit audit;

    @Autowired
    Peak peak;

    final ExecutorService doors = Executors.newVirtualThreadPerTaskExecutor();
    Line hasty;
    Event event;

    @BeforeEach
    void aLineThatPromisesAtOnceWhatItCannotAnswerAtOnce() {
        hasty = line(Duration.ZERO);
        event = crowd.meetingWithSeats(2);
    }

    @AfterEach
    void close() {
        doors.shutdownNow();
    }

    @Test
    void people_get_their_turn_in_the_order_in_which_they_came_and_their_own_answer() throws Exception {
        var tokens = new ArrayList<String>();
        try (var _ = peak.busy(event)) {
            for (var name : List.of("anna", "bram", "carl")) tokens.add(promise(hasty, Crowd.application(name)));
            assertThat(tokens.stream().map(this::standing)).containsExactly(new Waits(0), new Waits(1), new Waits(2));
        }
        awaitAnswers();

        assertThat(tokens.stream().map(it -> place(it).confirmed())).containsExactly(true, true, false);
        assertThat(crowd.letters(event.id(), "carl")).hasSize(1);
        assertThat(audit.wrongs(event.id())).isEmpty();
    }

    @Test
    void who_sends_the_same_form_again_keeps_the_same_place() throws Exception {
        var form = Crowd.application("anna");
        try (var _ = peak.busy(event)) {
            var token = promise(hasty, form);
            promise(hasty, Crowd.application("bram"));

            assertThat(promise(hasty, form)).isEqualTo(token);
            assertThat(standing(token)).isEqualTo(new Waits(0));
            assertThat(queue.length(event.id())).isEqualTo(2);
        }
        awaitAnswers();
        assertThat(audit.entered(event.id())).isEqualTo(2);
    }

    @Test
    void who_came_first_is_decided_first_whichever_way_they_wait() throws Exception {
        var patient = line(Duration.ofMinutes(1));
        Future<Reply> late;
        String early;
        try (var _ = peak.busy(event)) {
            early = promise(hasty, Crowd.application(false, "anna", "bram"));
            late = doors.submit(asks(patient, Crowd.application("carl")));
            awaitLength(patient, 1);
        }
        awaitAnswers();

        assertThat(place(early).confirmed()).isTrue();
        assertThat(((Outcome.Registered) late.get())
                        .booking()
                        .registrations()
                        .getFirst()
                        .confirmed())
                .isFalse();
    }

    @Test
    void once_the_desk_is_slow_people_are_told_at_once_instead_of_after_waiting() throws Exception {
        var now = new AtomicReference<>(Instant.now());
        var slow = new Line(rounds, lineRounds, queue, now::get, Line.PATIENCE);
        try (var _ = peak.busy(event)) {
            var first = doors.submit(() -> slow.ask(event.id(), asked(Crowd.application("anna"))));
            awaitLength(slow, 1);
            // The round of the first has begun once time passes in it.
            while (slow.expects(event.id(), 1).isEmpty()) now.updateAndGet(it -> it.plus(Line.PATIENCE));

            var reply = slow.askOrQueue(event.id(), asked(Crowd.application("bram")));

            assertThat(reply).isInstanceOf(Reply.Queued.class);
            assertThat(first.isDone()).isFalse();
            assertThat(slow.length(event.id())).isEqualTo(1);
        }
        awaitAnswers();
    }

    @Test
    void a_node_that_dies_loses_nobody_who_was_promised_their_turn() {
        var token = queue.enter(event.id(), Crowd.application("anna"), Instant.now());

        line(Line.PATIENCE).resume();
        awaitAnswers();

        assertThat(place(token).confirmed()).isTrue();
    }

    private Line line(Duration patience) {
        return new Line(rounds, lineRounds, queue, Clock.systemUTC(), patience);
    }

    private Asked asked(Application application) {
        return new Asked(application, Actor.participant(), false);
    }

    private Callable<Reply> asks(Line line, Application application) {
        return () -> line.askOrQueue(event.id(), asked(application));
    }

    private String promise(Line line, Application application) throws Exception {
        return ((Reply.Queued) asks(line, application).call()).token();
    }

    private Standing standing(String token) {
        return standings.find(event.id(), token).orElseThrow();
    }

    private Registration place(String token) {
        return ((Done) standing(token)).booking().registrations().getFirst();
    }

    private void awaitAnswers() {
        peak.awaitAnswers(event.id());
    }

    private void awaitLength(Line line, int length) {
        while (line.length(event.id()) < length) Thread.onSpinWait();
    }
}
