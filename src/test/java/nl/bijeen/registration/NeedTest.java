package nl.bijeen.registration;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NeedTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            ''              | halal     | halal
            halal           | ''        | halal
            halal           | halal     | halal
            halal; geen vis | halal     | halal; geen vis
            halal; geen vis | geen vis  | halal; geen vis
            geen lift nodig | lift      | geen lift nodig; lift
            veganistisch    | vegan     | veganistisch; vegan
            """)
    void what_is_added_takes_nothing_away_and_is_said_once(String told, String more, String both) {
        assertThat(new Need(told, told).and(new Need(more, more))).isEqualTo(new Need(both, both));
    }
}
