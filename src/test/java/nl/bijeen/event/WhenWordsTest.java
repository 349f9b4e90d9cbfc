package nl.bijeen.event;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.LocalTime;
import nl.bijeen.view.TextsForTests;
import org.junit.jupiter.api.Test;

class WhenWordsTest {

    static final WhenWords DUTCH = new WhenWords(TextsForTests.dutch());
    static final WhenWords ENGLISH = new WhenWords(TextsForTests.english());
    static final LocalDate WEDNESDAY = LocalDate.of(2026, 6, 17);

    @Test
    void says_one_afternoon_as_people_write_it() {
        var afternoon = new When(WEDNESDAY, LocalTime.of(14, 0), null, LocalTime.of(17, 30));

        assertThat(DUTCH.of(afternoon)).isEqualTo("woensdag 17 juni 2026, 14.00 tot 17.30 uur");
        assertThat(ENGLISH.of(afternoon)).isEqualTo("Wednesday 17 June 2026, 14:00 to 17:30");
    }

    @Test
    void says_several_days_with_the_hour_at_either_end() {
        var congress = new When(WEDNESDAY, LocalTime.of(21, 30), WEDNESDAY.plusDays(2), LocalTime.of(17, 0));

        assertThat(DUTCH.of(congress))
                .isEqualTo("woensdag 17 juni 2026, 21.30 uur tot en met vrijdag 19 juni 2026, 17.00 uur");
        assertThat(DUTCH.days(congress)).isEqualTo("17 tot en met 19 juni 2026");
        assertThat(DUTCH.days(new When(LocalDate.of(2026, 6, 30), null, LocalDate.of(2026, 7, 1), null)))
                .isEqualTo("30 juni 2026 tot en met 1 juli 2026");
    }

    @Test
    void leaves_out_what_is_not_known() {
        assertThat(DUTCH.of(When.TO_FOLLOW)).isEqualTo("Datum volgt");
        assertThat(DUTCH.of(new When(WEDNESDAY, null, null, null))).isEqualTo("woensdag 17 juni 2026");
        assertThat(DUTCH.of(new When(WEDNESDAY, LocalTime.of(9, 0), null, null)))
                .isEqualTo("woensdag 17 juni 2026, 9.00 uur");
    }
}
