package nl.bijeen.event;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class StemsTest {

    @ParameterizedTest
    @CsvSource({
        "congres, congressen",
        "voorjaarscongres, voorjaarscongressen",
        "symposium, symposia",
        "kind, kinderen",
        "pleegkind, pleegkinderen",
        "café, cafés",
        "lid, leden",
        "raadslid, raadsleden",
        "stad, steden",
        "sessie, sessies",
        "subsessie, subsessies",
        "gemeente, gemeenten",
        "gemeente, gemeentes",
        "gemeentelijk, gemeentelijke",
        "wethouder, wethouders",
        "thema, thema's",
        "regio, regio’s",
        "huis, huizen",
        "brief, brieven",
        "initiatief, initiatieven",
        "school, scholen",
        "jaar, jaren",
        "plan, plannen",
        "gesprek, gesprekken",
        "bijeenkomst, bijeenkomsten",
        "mogelijkheid, mogelijkheden",
        "jongere, jongeren",
        "idee, ideeën",
        "financieel, financiële",
        "sociaal, sociale",
        "team, teams",
        "mens, mensen",
        "schuld, schulden",
        "directeur, directeuren",
        "cursus, cursussen"
    })
    void a_word_and_its_other_form_have_one_stem(String word, String form) {
        assertThat(stem(form)).isEqualTo(stem(word));
    }

    @ParameterizedTest
    @CsvSource({"mens, men", "kans, kan", "wet, werk", "raad, rand", "leden, leiden"})
    void words_that_only_look_alike_keep_apart(String word, String other) {
        assertThat(stem(word)).isNotEqualTo(stem(other));
    }

    @Test
    void words_lose_their_accents_capitals_and_signs() {
        assertThat(Stems.words("Één café: «Jeugd & Ouders», 2026?"))
                .containsExactly("een", "cafe", "jeugd", "ouders", "2026");
        assertThat(Stems.words("  – ")).isEmpty();
    }

    @Test
    void the_index_holds_each_word_and_its_stem() {
        assertThat(Stems.indexed("Twee congressen")).isEqualTo("twee twe congressen congres");
    }

    private static String stem(String text) {
        return Stems.stem(Stems.words(text).getFirst());
    }
}
