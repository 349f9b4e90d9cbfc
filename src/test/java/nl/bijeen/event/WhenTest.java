package nl.bijeen.event;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import nl.bijeen.event.When.Mistake;
import org.junit.jupiter.api.Test;

class WhenTest {

    static final LocalDate THURSDAY = LocalDate.of(2026, 9, 24);
    static final LocalTime TWO = LocalTime.of(14, 0);
    static final LocalTime FIVE = LocalTime.of(17, 0);

    @Test
    void a_day_with_hours_begins_and_finishes_by_the_dutch_clock() {
        var summer = new When(THURSDAY, TWO, null, FIVE);

        assertThat(summer.begins()).isEqualTo(Instant.parse("2026-09-24T12:00:00Z"));
        assertThat(summer.finishes()).isEqualTo(Instant.parse("2026-09-24T15:00:00Z"));
        assertThat(new When(LocalDate.of(2026, 12, 11), TWO, null, FIVE).begins())
                .isEqualTo(Instant.parse("2026-12-11T13:00:00Z"));
    }

    @Test
    void a_day_without_hours_lasts_until_midnight() {
        var day = new When(THURSDAY, null, null, null);

        assertThat(day.begins()).isEqualTo(Instant.parse("2026-09-23T22:00:00Z"));
        assertThat(day.finishes()).isEqualTo(Instant.parse("2026-09-24T22:00:00Z"));
    }

    @Test
    void on_the_day_the_clock_goes_back_a_day_has_twenty_five_hours() {
        var day = new When(LocalDate.of(2026, 10, 25), null, null, null);

        assertThat(java.time.Duration.between(day.begins(), day.finishes())).hasHours(25);
    }

    @Test
    void a_date_that_follows_never_begins() {
        assertThat(When.TO_FOLLOW.begins()).isNull();
        assertThat(When.TO_FOLLOW.finishes()).isNull();
        assertThat(When.TO_FOLLOW.mistake()).isNull();
    }

    @Test
    void an_evening_start_and_an_afternoon_end_fit_when_days_lie_between() {
        assertThat(new When(THURSDAY, LocalTime.of(21, 30), THURSDAY.plusDays(2), FIVE).mistake())
                .isNull();
        assertThat(new When(THURSDAY, FIVE, null, TWO).mistake()).isEqualTo(Mistake.ENDS_BEFORE_IT_STARTS);
        assertThat(new When(THURSDAY, TWO, null, TWO).mistake()).isEqualTo(Mistake.ENDS_BEFORE_IT_STARTS);
        assertThat(new When(THURSDAY, null, THURSDAY.minusDays(1), null).mistake())
                .isEqualTo(Mistake.ENDS_BEFORE_IT_STARTS);
    }

    @Test
    void hours_need_a_day() {
        assertThat(new When(null, TWO, null, null).mistake()).isEqualTo(Mistake.HOURS_WITHOUT_A_DAY);
    }

    @Test
    void a_last_day_that_is_the_first_is_one_day() {
        assertThat(new When(THURSDAY, TWO, THURSDAY, FIVE)).isEqualTo(new When(THURSDAY, TWO, null, FIVE));
    }
}
