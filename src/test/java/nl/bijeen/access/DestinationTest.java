package nl.bijeen.access;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DestinationTest {

    @ParameterizedTest
    @ValueSource(
            strings = {"/bureau", "/bureau/bijeenkomsten/congres/aanmeldingen?zoek=a%26b&pagina=2", "/bureau?x={y}"})
    void pages_of_the_office_are_kept(String wanted) {
        assertThat(Destination.of(wanted)).isEqualTo(wanted);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "https://elders.example/bureau",
                "//elders.example/bureau",
                "/bureau.elders.example",
                "/bureau@elders.example",
                "/bureau\\elders.example",
                "/bureau/\r\nSet-Cookie: x=y",
                "/bureau/a b",
                "/bureau/aanmelden",
                "/bureau/aanmelden/abc",
                "javascript:alert(1)",
                "/mijn/abc"
            })
    void all_else_becomes_the_front_page_of_the_office(String wanted) {
        assertThat(Destination.of(wanted)).isEqualTo("/bureau");
    }

    @Test
    void a_path_too_long_to_be_ours_is_not_kept() {
        assertThat(Destination.of("/bureau/" + "a".repeat(500))).isEqualTo("/bureau");
    }

    @Property
    void nobody_leaves_the_site(@ForAll String wanted) {
        assertThat(Destination.of("/bureau" + wanted)).matches("/bureau([/?][\\x21-\\x7e]*)?");
    }
}
