package nl.bijeen.event;

import static org.assertj.core.api.Assertions.assertThat;

import nl.bijeen.event.Where.Mode;
import org.junit.jupiter.api.Test;

class WhereTest {

    static final Where HALL =
            new Where(Mode.IN_PERSON, "Het Trefpunt", "Dorpsstraat 1", "1234 AB", "Ons Dorp", "", "", "");

    @Test
    void a_postcode_stays_on_one_line_where_people_read_it() {
        assertThat(HALL.lines()).containsExactly("Het Trefpunt", "Dorpsstraat 1", "1234\u00a0AB Ons Dorp");
        assertThat(HALL.oneLine()).isEqualTo("Het Trefpunt, Dorpsstraat 1, 1234\u00a0AB Ons Dorp");
    }

    @Test
    void it_is_kept_and_told_to_other_programs_as_it_is_written() {
        assertThat(HALL.postcode()).isEqualTo("1234 AB");
        assertThat(HALL.plain()).isEqualTo("Het Trefpunt, Dorpsstraat 1, 1234 AB Ons Dorp");
    }

    @Test
    void a_city_alone_is_a_place() {
        assertThat(new Where(Mode.IN_PERSON, "", "", "", "Ons Dorp", "", "", "").oneLine())
                .isEqualTo("Ons Dorp");
    }
}
