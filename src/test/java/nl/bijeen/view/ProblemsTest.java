package nl.bijeen.view;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class ProblemsTest {

    @Test
    void they_keep_the_order_of_the_form_and_the_first_of_each_field() {
        var problems = Problems.none().and("name", "a").and("email", "b").and("name", "c");

        assertThat(problems.texts())
                .containsExactly(java.util.Map.entry("name", "a"), java.util.Map.entry("email", "b"));
        assertThat(Problems.none().any()).isFalse();
    }

    @Test
    void a_field_in_a_list_has_an_id_that_fits_in_an_address() {
        assertThat(Problems.id("people[0].name")).isEqualTo("people-0-name");
        assertThat(Problems.id("answers[12]")).isEqualTo("answers-12");
    }

    @Test
    void a_long_list_links_to_its_ends_and_to_the_neighbours() {
        assertThat(Pages.around(6, 12)).containsExactly(1, 0, 5, 6, 7, 0, 12);
        assertThat(Pages.around(1, 3)).containsExactly(1, 2, 3);
        assertThat(Pages.of(0, 25)).isEqualTo(1);
        assertThat(Pages.of(26, 25)).isEqualTo(2);
    }
}
