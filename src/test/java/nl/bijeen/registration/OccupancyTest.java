package nl.bijeen.registration;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import nl.bijeen.registration.Occupancy.Bar;
import nl.bijeen.registration.Occupancy.Curve;
import nl.bijeen.registration.Occupancy.Kind;
import nl.bijeen.registration.Occupancy.Step;
import org.junit.jupiter.api.Test;

class OccupancyTest {

    @Test
    void the_curve_has_as_fine_steps_as_can_be_surveyed() {
        assertThat(Curve.step(Duration.ZERO)).isEqualTo(Step.MINUTE);
        assertThat(Curve.step(Duration.ofHours(1))).isEqualTo(Step.HOUR);
        assertThat(Curve.step(Duration.ofDays(2))).isEqualTo(Step.DAY);
        assertThat(Curve.step(Duration.ofDays(62))).isEqualTo(Step.WEEK);
        assertThat(Curve.step(Duration.ofDays(400))).isEqualTo(Step.MONTH);
    }

    @Test
    void a_limit_is_told_by_its_key() {
        assertThat(Kind.of("quota:12:0")).isEqualTo(Kind.GROUP);
        assertThat(Kind.of("quota:12:340")).isEqualTo(Kind.ORGANISATION);
        assertThat(Kind.of("fee:member")).isEqualTo(Kind.CATEGORY);
        assertThat(Kind.of("breakout:5")).isEqualTo(Kind.BREAKOUT);
        assertThat(Kind.of("open")).isEqualTo(Kind.OPEN);
        assertThat(Kind.of("parking")).isEqualTo(Kind.OTHER);
    }

    @Test
    void no_seat_is_free_where_more_came_than_may() {
        assertThat(new Bar(Kind.OTHER, "", 3, 5, 0).free()).isZero();
        assertThat(new Bar(Kind.OTHER, "", 9, 5, 1).free()).isEqualTo(3);
    }
}
