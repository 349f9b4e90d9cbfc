package nl.bijeen.event;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.UUID;
import nl.bijeen.database.AssociationId;
import org.junit.jupiter.api.Test;

class StatusTest {

    static final When AFTERNOON = new When(LocalDate.of(2026, 9, 24), LocalTime.of(14, 0), null, LocalTime.of(17, 0));
    static final Instant BEGINS = Instant.parse("2026-09-24T12:00:00Z");
    static final Instant FINISHES = Instant.parse("2026-09-24T15:00:00Z");
    static final Duration MOMENT = Duration.ofMillis(1);

    @Test
    void a_published_meeting_is_open_until_it_begins_and_over_when_it_finishes() {
        var event = published(Window.UNTIL_THE_START);

        assertThat(event.status(BEGINS.minus(MOMENT))).isEqualTo(Status.OPEN);
        assertThat(event.status(BEGINS)).isEqualTo(Status.RUNNING);
        assertThat(event.status(FINISHES.minus(MOMENT))).isEqualTo(Status.RUNNING);
        assertThat(event.status(FINISHES)).isEqualTo(Status.OVER);
    }

    @Test
    void registration_opens_and_closes_at_its_own_moments() {
        var opens = BEGINS.minus(Duration.ofDays(30));
        var closes = BEGINS.minus(Duration.ofDays(2));
        var event = published(new Window(true, opens, closes, false));

        assertThat(event.status(opens.minus(MOMENT))).isEqualTo(Status.ANNOUNCED);
        assertThat(event.status(opens)).isEqualTo(Status.OPEN);
        assertThat(event.status(closes.minus(MOMENT))).isEqualTo(Status.OPEN);
        assertThat(event.status(closes)).isEqualTo(Status.CLOSED);
    }

    @Test
    void staff_can_close_registration_before_its_time() {
        assertThat(published(new Window(true, null, null, true)).status(BEGINS.minus(MOMENT)))
                .isEqualTo(Status.CLOSED);
    }

    @Test
    void a_meeting_that_takes_no_registrations_is_announced_never_open() {
        assertThat(published(Window.NONE).status(BEGINS.minus(MOMENT))).isEqualTo(Status.ANNOUNCED);
    }

    @Test
    void a_report_shows_only_when_the_meeting_is_over() {
        var event = event(Fate.PUBLISHED, AFTERNOON, Window.UNTIL_THE_START, true);

        assertThat(event.status(BEGINS)).isEqualTo(Status.RUNNING);
        assertThat(event.status(FINISHES)).isEqualTo(Status.REPORTED);
    }

    @Test
    void what_was_decided_wins_from_the_clock() {
        for (var fate : new Fate[] {Fate.DRAFT, Fate.CALLED_OFF, Fate.POSTPONED, Fate.REPLACED}) {
            var event = event(fate, AFTERNOON, Window.UNTIL_THE_START, false);
            assertThat(event.status(FINISHES.plus(Duration.ofDays(1))).name()).isEqualTo(fate.name());
        }
    }

    @Test
    void a_meeting_without_a_date_stays_open() {
        var event = event(Fate.PUBLISHED, When.TO_FOLLOW, Window.UNTIL_THE_START, false);

        assertThat(event.status(Instant.parse("2040-01-01T00:00:00Z"))).isEqualTo(Status.OPEN);
    }

    private static Event published(Window window) {
        return event(Fate.PUBLISHED, AFTERNOON, window, false);
    }

    private static Event event(Fate fate, When when, Window window, boolean reported) {
        var titled = Announcement.titled(Kind.CAFE, "Café");
        var announcement = new Announcement(
                titled.kind(),
                titled.title(),
                "",
                "",
                "",
                when,
                titled.where(),
                titled.hosts(),
                "",
                titled.cost(),
                titled.programme(),
                titled.speakers(),
                titled.contacts(),
                titled.links());
        return new Event(
                new EventId(1),
                new AssociationId(1),
                "cafe",
                announcement,
                fate,
                "",
                window,
                "",
                reported,
                0,
                0,
                UUID.randomUUID(),
                Instant.EPOCH);
    }
}
