package nl.bijeen.site;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.regex.Pattern;
import nl.bijeen.event.Stems;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PatternsTest {

    @ParameterizedTest
    @CsvSource({
        "congres, Twee congressen in het najaar",
        "congressen, Voorjaarscongres",
        "schuldhulp, Schuldhulpverlening dichtbij",
        "hulpverlening, Schuldhulpverlening dichtbij",
        "symposia, Symposium over de wijk",
        "kind, Kinderen en hun ouders",
        "kinderen, Het kind centraal",
        "cafe, Drie cafés",
        "CAFÉS, Een café",
        "jeugd zorg, Zorg voor de jeugd",
        "wet, Wetten en regels",
        "ict, ICT in de wijk"
    })
    void finds_words_in_any_form_and_inside_longer_words(String sought, String text) {
        assertThat(exact(sought, text)).isTrue();
    }

    @ParameterizedTest
    @CsvSource({
        "ict, District en wijk",
        "wet, Wethouders",
        "jeugd ouderen, Zorg voor de jeugd",
        "men, Mensen",
        "kans, Kanaal"
    })
    void finds_no_words_that_only_share_letters(String sought, String text) {
        assertThat(exact(sought, text)).isFalse();
    }

    @ParameterizedTest
    @CsvSource({
        "congers, Congres",
        "conges, Congressen",
        "conggres, Congres",
        "kongres, Congres",
        "kongressen, Congres",
        "shuldhulp, Schuldhulpverlening",
        "sympsium, Symposia"
    })
    void forgives_one_typing_mistake_in_a_word(String sought, String text) {
        assertThat(exact(sought, text)).isFalse();
        assertThat(near(sought, text)).isTrue();
    }

    @ParameterizedTest
    @CsvSource({"kongers, Congres", "zort, Zorg"})
    void does_not_forgive_two_mistakes_nor_any_in_a_short_word(String sought, String text) {
        assertThat(near(sought, text)).isFalse();
    }

    @Test
    void what_means_something_to_a_database_is_only_a_sign_between_words() {
        assertThat(Patterns.exact("(.*) || drop'")).containsExactly("drop");
        assertThat(Patterns.exact(" ?! ")).isEmpty();
    }

    private static boolean exact(String sought, String text) {
        return Patterns.exact(sought).stream().allMatch(it -> fits(it, text));
    }

    private static boolean near(String sought, String text) {
        return Patterns.near(sought).stream().allMatch(it -> fits(it, text));
    }

    /** In Java a word's edge is written in another way than in PostgreSQL. */
    private static boolean fits(String pattern, String text) {
        return Pattern.compile(pattern.replace("\\m", "\\b").replace("\\M", "\\b"))
                .matcher(Stems.indexed(text))
                .find();
    }
}
