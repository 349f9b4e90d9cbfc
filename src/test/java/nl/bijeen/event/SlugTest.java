package nl.bijeen.event;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SlugTest {

    @ParameterizedTest
    @CsvSource({
        "Politiek Café 2026, politiek-cafe-2026",
        "'  Jeugd & Onderwijs: hoe nu verder?  ', jeugd-onderwijs-hoe-nu-verder",
        "'Één coöperatie', een-cooperatie",
        "'???', bijeenkomst",
        "'Een heel lange titel die nergens ophoudt omdat iemand alles in de titel wilde zetten', een-heel-lange-titel-die-nergens-ophoudt-omdat-iemand-alles"
    })
    void an_address_reads_like_the_title(String title, String slug) {
        assertThat(Slug.of(title)).isEqualTo(slug);
    }
}
