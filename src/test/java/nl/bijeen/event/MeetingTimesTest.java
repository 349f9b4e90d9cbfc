package nl.bijeen.event;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.UUID;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.time.api.Dates;
import net.jqwik.time.api.Times;
import nl.bijeen.database.AssociationId;

/** What holds for any days and hours, also on the nights the clock changes. */
class MeetingTimesTest {

    /** The order in which a meeting that is held passes through its states. */
    static final List<Status> COURSE =
            List.of(Status.ANNOUNCED, Status.OPEN, Status.CLOSED, Status.RUNNING, Status.OVER);

    @Property
    void whatever_has_no_mistake_finishes_after_it_begins(@ForAll("whens") When when) {
        if (when.mistake() != null || !when.known()) return;

        assertThat(when.finishes()).isAfter(when.begins());
    }

    @Property
    void a_meeting_that_is_shifted_and_shifted_back_is_where_it_was(
            @ForAll("whens") When when, @ForAll @IntRange(min = -800, max = 800) int days) {
        assertThat(when.shifted(days).shifted(-days)).isEqualTo(when);
    }

    @Property
    void time_only_carries_a_meeting_forward(
            @ForAll("whens") When when,
            @ForAll @IntRange(min = -60, max = 5) int opens,
            @ForAll @IntRange(min = 1, max = 70) int closesAfter) {
        if (when.mistake() != null || !when.known()) return;
        var begins = when.begins();
        var open = begins.plus(Duration.ofDays(opens));
        var event = event(when, new Window(true, open, open.plus(Duration.ofDays(closesAfter)), false));

        var last = 0;
        for (var hours = -70 * 24; hours < 10 * 24; hours += 7) {
            var place = COURSE.indexOf(event.status(begins.plus(Duration.ofHours(hours))));
            assertThat(place).isGreaterThanOrEqualTo(last);
            last = place;
        }
    }

    @Provide
    Arbitrary<When> whens() {
        var days = Dates.dates().between(LocalDate.of(2024, 1, 1), LocalDate.of(2032, 12, 31));
        var hours = Times.times().ofPrecision(ChronoUnit.MINUTES).injectNull(0.3);
        var length = Arbitraries.integers().between(-2, 4).injectNull(0.5);
        return Combinators.combine(days.injectNull(0.05), hours, length, hours)
                .as((first, start, more, end) -> first == null
                        ? When.TO_FOLLOW
                        : new When(first, start, more == null ? null : first.plusDays(more), end));
    }

    private static Event event(When when, Window window) {
        return new Event(
                new EventId(1),
                new AssociationId(1),
                "cafe",
                Meetings.announcement("Café", when),
                Fate.PUBLISHED,
                "",
                window,
                "",
                false,
                0,
                0,
                UUID.randomUUID(),
                Instant.EPOCH);
    }
}
