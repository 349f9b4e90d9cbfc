package nl.bijeen.access;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;

class SlugTest {

    @Test
    void a_name_becomes_what_reads_well_in_an_address() {
        assertThat(Slug.of("Beraad Sociaal Domein")).isEqualTo("beraad-sociaal-domein");
        assertThat(Slug.of("  Café & Co. (Oost-Nederland) ")).isEqualTo("cafe-co-oost-nederland");
        assertThat(Slug.of("&&")).isEmpty();
    }

    @Test
    void an_association_is_not_called_like_a_part_of_the_site() {
        assertThat(Slug.usable("bureau")).isFalse();
        assertThat(Slug.usable("en")).isFalse();
        assertThat(Slug.usable("mijn")).isFalse();
        assertThat(Slug.usable("assets")).isFalse();
        assertThat(Slug.usable("")).isFalse();
        assertThat(Slug.usable("Beraad")).isFalse();
        assertThat(Slug.usable("beraad-")).isFalse();
        assertThat(Slug.usable("a".repeat(61))).isFalse();
        assertThat(Slug.usable("beraad-2")).isTrue();
    }

    @Property
    void what_is_made_of_any_name_is_empty_or_has_the_right_form(@ForAll String name) {
        assertThat(Slug.of(name)).matches("([a-z0-9]+(-[a-z0-9]+)*)?");
    }
}
