package nl.bijeen.people;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class SearchWordsTest {

    @Test
    void accents_and_capitals_make_no_difference() {
        assertThat(SearchWords.of("Zoë Gündoğan")).isEqualTo("zoe gundogan");
        assertThat(SearchWords.of("Søren Æbelø")).isEqualTo("soren aebelo");
    }

    @Test
    void signs_divide_words_but_keep_addresses_whole() {
        assertThat(SearchWords.of("'s-Heerenveld")).isEqualTo("s heerenveld");
        assertThat(SearchWords.of("Zoë", "zoe@kruinwijk.example")).isEqualTo("zoe zoe@kruinwijk.example");
    }

    @Test
    void nothing_gives_nothing() {
        assertThat(SearchWords.of(null, "", " ", "-")).isEmpty();
    }
}
