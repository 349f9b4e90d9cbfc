package nl.bijeen.registration;

import static nl.bijeen.event.Meetings.STAFF;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import nl.bijeen.BijeenTest;
import nl.bijeen.event.Event;
import nl.bijeen.registration.DeskSettings.Limits;
import nl.bijeen.registration.Standing.Done;
import nl.bijeen.registration.Standing.Turned;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What whoever waited in the queue finds under the address they were given, and for how long. */
@BijeenTest
@Timeout(60)
class QueueAnswersTest {

    @Autowired
    Crowd crowd;

    @Autowired
    DeskSettings settings;

    @Autowired
    Queue queue;

    @Autowired
    QueueStandings standings;

    @Autowired
    Peak peak;

    @Autowired
    JdbcClient db;

    Event event;

    @BeforeEach
    void open() {
        event = crowd.meetingWithSeats(2);
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
        assertThat(standings.find(event.id(), token)).isEmpty();
    }

    @Test
    void a_token_opens_nothing_at_another_meeting() {
        var token = queue.enter(event.id(), Crowd.application("anna"), Instant.now());

        assertThat(standings.find(crowd.meeting().id(), token)).isEmpty();
        assertThat(standings.find(event.id(), UUID.randomUUID().toString())).isEmpty();
        awaitAnswers();
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
}
