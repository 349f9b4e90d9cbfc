package nl.bijeen.registration;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.junit.jupiter.api.Test;

class PaceTest {

    static final Duration SECOND = Duration.ofSeconds(1);
    static final Duration TENTH = Duration.ofMillis(100);

    @Test
    void who_comes_to_an_idle_desk_has_the_answer_after_one_round() {
        assertThat(Pace.UNKNOWN.expects(null, 0)).isZero();
        assertThat(Pace.UNKNOWN.after(1, TENTH).expects(null, 0)).isEqualTo(TENTH);
    }

    @Test
    void as_many_as_share_a_round_wait_for_one_round() {
        var pace = Pace.UNKNOWN.after(256, SECOND);

        assertThat(pace.expects(null, 255)).isEqualTo(SECOND);
        assertThat(pace.expects(null, 256)).isEqualTo(SECOND.multipliedBy(2));
        assertThat(pace.expects(null, 2560)).isEqualTo(SECOND.multipliedBy(11));
    }

    @Test
    void the_rest_of_the_present_round_comes_on_top() {
        var pace = Pace.UNKNOWN.after(256, SECOND);

        assertThat(pace.expects(Duration.ofMillis(300), 0)).isEqualTo(Duration.ofMillis(1700));
    }

    @Test
    void a_round_that_takes_longer_than_those_before_it_is_thought_to_be_half_way_and_the_next_no_faster() {
        var pace = Pace.UNKNOWN.after(256, TENTH);

        assertThat(pace.expects(SECOND.multipliedBy(3), 0)).isEqualTo(SECOND.multipliedBy(6));
        assertThat(Pace.UNKNOWN.expects(SECOND.multipliedBy(3), 256)).isEqualTo(SECOND.multipliedBy(9));
    }

    @Test
    void many_quick_rounds_of_one_do_not_hide_a_slow_round_of_many() {
        var pace = Pace.UNKNOWN.after(256, SECOND).after(1, TENTH).after(1, TENTH);

        assertThat(pace.expects(null, 0)).isBetween(Duration.ofMillis(980), SECOND);
    }

    @Test
    void what_happened_long_ago_fades() {
        var pace = Pace.UNKNOWN.after(256, SECOND.multipliedBy(10));
        for (var i = 0; i < 40; i++) pace = pace.after(256, TENTH);

        assertThat(pace.expects(null, 0)).isBetween(TENTH, Duration.ofMillis(101));
    }
}
