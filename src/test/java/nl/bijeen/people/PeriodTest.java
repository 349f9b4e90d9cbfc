package nl.bijeen.people;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class PeriodTest {

    static final LocalDate FIRST = LocalDate.of(2026, 3, 1);
    static final LocalDate LAST = LocalDate.of(2026, 5, 31);

    @Test
    void both_its_days_belong_to_it() {
        var spring = new Period(FIRST, LAST);

        assertThat(spring.contains(FIRST)).isTrue();
        assertThat(spring.contains(LAST)).isTrue();
        assertThat(spring.contains(FIRST.minusDays(1))).isFalse();
        assertThat(spring.contains(LAST.plusDays(1))).isFalse();
    }

    @Test
    void without_days_it_is_always() {
        assertThat(Period.ALWAYS.contains(FIRST)).isTrue();
        assertThat(Period.from(FIRST).over(LAST)).isFalse();
    }

    @Test
    void it_may_last_one_day_but_not_less() {
        assertThat(new Period(FIRST, FIRST).endsBeforeItStarts()).isFalse();
        assertThat(new Period(LAST, FIRST).endsBeforeItStarts()).isTrue();
    }
}
