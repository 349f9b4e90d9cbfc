package nl.bijeen.programme.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDateTime;
import nl.bijeen.event.When;
import nl.bijeen.programme.Round;
import nl.bijeen.programme.Round.Choosing;
import nl.bijeen.programme.Span;
import nl.bijeen.view.TextsForTests;
import nl.bijeen.view.Words;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class WayFormTest {

    static final Words WORDS = TextsForTests.dutch();
    static final LocalDateTime NOON = LocalDateTime.of(2099, 9, 24, 12, 0);
    static final Span AFTERNOON = new Span(NOON.plusHours(1), NOON.plusHours(2));
    static final Round ROUND =
            new Round(new Round.Id(1), "ronde", "Ronde 1", AFTERNOON, Choosing.OPEN, null, null, null, null, "", 0);

    @ParameterizedTest
    @ValueSource(strings = {"2099-09-24T12:00", "24-09-2099 12:00", "24-9-2099 12.00"})
    void a_moment_is_understood_from_a_browser_and_as_the_message_tells_to_type_it(String typed) {
        var form = new WayForm("RANKED", typed, "");

        assertThat(form.problems(ROUND, WORDS).any()).isFalse();
        assertThat(form.way().until()).isEqualTo(NOON.atZone(When.ZONE).toInstant());
    }

    @ParameterizedTest
    @ValueSource(strings = {"31-06-2099 12:00", "24-09-2099", "morgen"})
    void a_moment_that_does_not_exist_is_asked_again_with_an_example(String typed) {
        assertThat(new WayForm("RANKED", typed, "").problems(ROUND, WORDS).at("tot"))
                .isEqualTo(WORDS.text("placing.office.way.problem.tot"));
    }
}
