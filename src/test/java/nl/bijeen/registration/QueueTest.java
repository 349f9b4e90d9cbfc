package nl.bijeen.registration;

import static nl.bijeen.event.Meetings.STAFF;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicReference;
import nl.bijeen.BijeenTest;
import nl.bijeen.event.Event;
import nl.bijeen.journal.Actor;
import nl.bijeen.registration.DeskSettings.Limits;
import nl.bijeen.registration.Standing.Done;
import nl.bijeen.registration.Standing.Turned;
import nl.bijeen.registration.Standing.Waits;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Who comes to a desk that cannot answer in time, is promised their turn and gets it. */
@BijeenTest
@Timeout(60)
class QueueTest {

    @Autowired
    Crowd crowd;

    @Autowired
    DeskSettings settings;

    @Autowired
    Rounds rounds;

    @Autowired
    PromisedRounds promisedRounds;

    @Autowired
    Queue queue;

    @Autowired
    Audit audit;

    @Autowired
    Peak peak;

    @Autowired
    JdbcClient db;

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
        var slow = new Line(rounds, promisedRounds, queue, now::get, Line.PATIENCE);
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

    @Test
    void who_is_turned_away_hears_why_and_gets_back_what_they_typed() {
        settings.set(event.id(), new Limits(1, false, null, null), STAFF);
        crowd.register(event, "anna");
        var known = Crowd.application("anna");
        var late = Crowd.application("bram");
        var tokens = List.of(known, late).stream()
                .map(it -> queue.enter(event.id(), it, Instant.now()))
                .toList();
        awaitAnswers();

        assertThat(standing(tokens.get(1))).isEqualTo(new Turned(late, new Outcome.Refused(Refusal.FULL)));
        assertThat(crowd.subjects(event.id(), "bram")).containsExactly("Je bent niet aangemeld voor Themamiddag");
        settings.set(event.id(), Limits.seats(2), STAFF);
        var again = queue.enter(event.id(), known, Instant.now());
        assertThat(again).isEqualTo(tokens.getFirst());
        awaitAnswers();
        assertThat(standing(again)).isEqualTo(new Turned(known, new Outcome.HaveAPlace(Set.of(0))));
    }

    @Test
    void one_that_fails_takes_nobody_down_with_it() {
        var odd = Crowd.application("vreemd", "breakout:unknown");
        String broken;
        String fine;
        try (var _ = peak.busy(event)) {
            broken = queue.enter(event.id(), odd, Instant.now());
            fine = queue.enter(event.id(), Crowd.application("anna"), Instant.now());
        }
        awaitAnswers();

        assertThat(standing(broken)).isEqualTo(new Turned(odd, null));
        assertThat(place(fine).confirmed()).isTrue();
        assertThat(crowd.subjects(event.id(), "vreemd")).hasSize(1);
    }

    @Test
    void what_was_typed_goes_once_it_is_of_no_more_use() {
        var token = queue.enter(event.id(), Crowd.application("anna"), Instant.now());
        awaitAnswers();
        assertThat(db.sql("select application is null from queued where event_id = ?")
                        .param(event.id().value())
                        .query(Boolean.class)
                        .single())
                .isTrue();

        db.sql("update queued set answered = ? where event_id = ?")
                .params(
                        OffsetDateTime.now(Clock.systemUTC()).minus(Queue.KEPT).minusMinutes(1),
                        event.id().value())
                .update();
        queue.forget();
        assertThat(queue.find(event.id(), token)).isEmpty();
    }

    @Test
    void a_token_opens_nothing_at_another_meeting() {
        var token = queue.enter(event.id(), Crowd.application("anna"), Instant.now());

        assertThat(queue.find(crowd.meeting().id(), token)).isEmpty();
        assertThat(queue.find(event.id(), UUID.randomUUID().toString())).isEmpty();
        awaitAnswers();
    }

    private Line line(Duration patience) {
        return new Line(rounds, promisedRounds, queue, Clock.systemUTC(), patience);
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
        return queue.find(event.id(), token).orElseThrow();
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
