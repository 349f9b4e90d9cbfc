package nl.bijeen.demo;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.EnumSet;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;

class AlmanacTest {

    static final LocalDate THURSDAY = LocalDate.of(2026, 9, 24);

    @Test
    void a_thursday_goes_to_the_thursday_of_the_week_that_is_asked_for() {
        var sunday = new Almanac(LocalDate.of(2026, 11, 22));

        assertThat(THURSDAY.plusDays(sunday.shift(THURSDAY, 1, 1))).isEqualTo("2026-11-26");
        assertThat(THURSDAY.plusDays(sunday.shift(THURSDAY, 1, -1))).isEqualTo("2026-11-12");
    }

    @Test
    void what_would_fall_in_the_holidays_goes_further_from_today() {
        var december = new Almanac(LocalDate.of(2026, 12, 14));
        var january = new Almanac(LocalDate.of(2027, 1, 11));

        assertThat(THURSDAY.plusDays(december.shift(THURSDAY, 1, 1))).isEqualTo("2027-01-07");
        assertThat(THURSDAY.plusDays(january.shift(THURSDAY, 1, -2))).isEqualTo("2026-12-17");
    }

    @Test
    void this_week_is_neither_past_nor_ahead() {
        assertThatThrownBy(() -> new Almanac(THURSDAY).shift(THURSDAY, 1, 0))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Property
    void whatever_today_is_it_stays_on_its_day_of_the_week_and_on_its_side_of_today(
            @ForAll @IntRange(max = 6000) int day,
            @ForAll @IntRange(min = 1, max = 40) int weeks,
            @ForAll boolean past,
            @ForAll @IntRange(max = 2) int weekday) {
        var today = LocalDate.of(2026, 1, 1).plusDays(day);
        var first = THURSDAY.minusDays(weekday);

        var moved = first.plusDays(new Almanac(today).shift(first, 3, past ? -weeks : weeks));

        assertThat(moved.getDayOfWeek()).isEqualTo(first.getDayOfWeek());
        assertThat(past ? moved.plusDays(2).isBefore(today) : moved.isAfter(today))
                .isTrue();
    }

    @Test
    void no_meeting_is_written_for_a_weekend() {
        var weekend = EnumSet.of(DayOfWeek.SATURDAY, DayOfWeek.SUNDAY);
        for (var folder : Papers.lines("meetings/order.txt")) {
            var when = Scripts.read(folder).announcement().when();
            assertThat(weekend)
                    .as(folder)
                    .doesNotContain(
                            when.firstDay().getDayOfWeek(), when.finalDay().getDayOfWeek());
        }
    }
}
