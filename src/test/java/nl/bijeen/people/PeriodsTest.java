package nl.bijeen.people;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

class PeriodsTest {

    @Test
    void days_that_touch_or_overlap_are_one_period() {
        assertThat(Periods.once(List.of(period(5, 9), period(1, 4), period(12, 14), period(8, 10))))
                .containsExactly(period(1, 10), period(12, 14));
        assertThat(Periods.once(List.of(Period.from(day(3)), new Period(null, day(2)))))
                .containsExactly(Period.ALWAYS);
    }

    @Test
    void what_others_have_is_left_out() {
        assertThat(Periods.without(period(1, 9), List.of(period(3, 4), period(7, 20))))
                .containsExactly(period(1, 2), period(5, 6));
        assertThat(Periods.without(Period.from(day(1)), List.of(Period.ALWAYS))).isEmpty();
    }

    @Test
    void from_a_day_on_only_what_is_left_counts() {
        assertThat(Periods.from(day(3), period(1, 9))).contains(period(3, 9));
        assertThat(Periods.from(day(3), period(4, 9))).contains(period(4, 9));
        assertThat(Periods.from(day(3), period(1, 2))).isEmpty();
    }

    private static Period period(int since, int until) {
        return new Period(day(since), day(until));
    }

    private static LocalDate day(int day) {
        return LocalDate.of(2026, 1, day);
    }
}
