package nl.bijeen.registration.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class QueuePageTest {

    @ParameterizedTest
    @CsvSource(
            nullValues = "unknown",
            value = {"PT0.2S, 3", "PT4S, 5", "PT9S, 10", "PT3M, 10", "unknown, 10"})
    void it_looks_again_when_the_answer_is_expected_but_gives_time_to_read(@Nullable Duration expects, int seconds) {
        assertThat(QueuePage.patience(expects)).isEqualTo(seconds);
    }
}
