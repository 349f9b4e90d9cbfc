package nl.bijeen.registration;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import nl.bijeen.event.When;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** How long an offer holds. */
class DeadlineTest {

    static final Duration TWO_DAYS = Duration.ofDays(2);

    @ParameterizedTest
    @CsvSource({
        // now, the meeting begins, the offer ends
        "2026-09-01T11:00, 2026-10-15T14:00, 2026-09-03T11:00",
        "2026-10-11T10:00, 2026-10-15T14:00, 2026-10-12T11:00",
        "2026-10-15T10:00, 2026-10-15T14:00, 2026-10-15T11:00",
        "2026-10-15T12:00, 2026-10-15T14:00, 2026-10-15T13:00",
        "2026-10-15T13:30, 2026-10-15T14:00, 2026-10-15T14:00",
    })
    void it_shrinks_as_the_meeting_comes_near(LocalDateTime now, LocalDateTime begins, LocalDateTime ends) {
        assertThat(Deadline.of(at(now), at(begins), TWO_DAYS)).isEqualTo(at(ends));
    }

    @ParameterizedTest
    @CsvSource({
        "2026-09-01T22:30, 2026-10-15T14:00, 2026-09-04T09:00",
        "2026-09-01T05:00, 2026-10-15T14:00, 2026-09-03T09:00",
        // Waiting for the morning would leave less than half of the time for others.
        "2026-10-14T20:00, 2026-10-15T10:00, 2026-10-14T23:30",
    })
    void nobody_has_to_answer_at_night_when_there_is_time(LocalDateTime now, LocalDateTime begins, LocalDateTime ends) {
        assertThat(Deadline.of(at(now), at(begins), TWO_DAYS)).isEqualTo(at(ends));
    }

    @Test
    void a_meeting_without_a_day_leaves_the_whole_period() {
        var now = LocalDateTime.parse("2026-09-01T11:00:25");

        assertThat(Deadline.of(at(now), null, TWO_DAYS)).isEqualTo(at(LocalDateTime.parse("2026-09-03T11:00")));
    }

    @ParameterizedTest
    @CsvSource({
        // offered, the offer ends, the reminder
        "2026-09-01T11:00, 2026-09-03T11:00, 2026-09-02T21:00",
        "2026-09-01T09:00, 2026-09-04T09:00, 2026-09-03T15:00",
        "2026-09-01T16:00, 2026-09-02T16:00, 2026-09-02T10:00",
        "2026-09-01T10:00, 2026-09-15T10:00, 2026-09-14T10:00",
    })
    void a_reminder_comes_when_a_quarter_of_the_time_is_left_or_a_day_and_not_at_night(
            LocalDateTime now, LocalDateTime ends, LocalDateTime reminded) {
        assertThat(Deadline.reminder(at(now), at(ends))).isEqualTo(at(reminded));
    }

    @Test
    void who_has_less_than_a_day_is_not_reminded() {
        var now = at(LocalDateTime.parse("2026-09-01T16:00"));

        assertThat(Deadline.reminder(now, now.plus(Duration.ofMinutes(24 * 60 - 1))))
                .isNull();
    }

    @Property
    void a_reminder_leaves_hours_to_read_the_offer_and_hours_to_answer(
            @ForAll @IntRange(min = 24 * 60, max = 24 * 60 * 20) int minutes,
            @ForAll @IntRange(max = 60 * 24) int minuteOfDay) {
        var now = at(LocalDateTime.parse("2026-09-01T00:00")).plus(Duration.ofMinutes(minuteOfDay));
        var until = now.plus(Duration.ofMinutes(minutes));

        assertThat(Deadline.reminder(now, until))
                .isBetween(now.plus(Duration.ofHours(6)), until.minus(Duration.ofHours(6)));
    }

    @Property
    void it_never_ends_after_the_meeting_begins_and_leaves_an_hour_when_there_is_one(
            @ForAll @IntRange(min = 1, max = 60 * 24 * 30) int minutesLeft,
            @ForAll @IntRange(min = 1, max = 336) int hours,
            @ForAll @IntRange(max = 60 * 24) int minuteOfDay) {
        var now = at(LocalDateTime.parse("2026-09-01T00:00")).plus(Duration.ofMinutes(minuteOfDay));
        var begins = now.plus(Duration.ofMinutes(minutesLeft));

        var until = Deadline.of(now, begins, Duration.ofHours(hours));

        assertThat(until).isAfter(now).isBeforeOrEqualTo(begins);
        assertThat(Duration.between(now, until)).isGreaterThanOrEqualTo(Duration.ofMinutes(Math.min(60, minutesLeft)));
    }

    @Property
    void a_meeting_that_begins_earlier_never_leaves_more_time(
            @ForAll @IntRange(min = 1, max = 60 * 24 * 30) int minutesLeft,
            @ForAll @IntRange(min = 1, max = 60 * 24) int earlier,
            @ForAll @IntRange(min = 1, max = 336) int hours) {
        var now = at(LocalDateTime.parse("2026-09-01T16:40"));
        var later = now.plus(Duration.ofMinutes(minutesLeft + earlier));
        var sooner = now.plus(Duration.ofMinutes(minutesLeft));

        assertThat(Deadline.of(now, sooner, Duration.ofHours(hours)))
                .isBeforeOrEqualTo(Deadline.of(now, later, Duration.ofHours(hours)));
    }

    private static Instant at(LocalDateTime local) {
        return local.atZone(When.ZONE).toInstant();
    }
}
