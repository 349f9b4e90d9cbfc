package nl.bijeen.adoption;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import nl.bijeen.event.Namesakes.Namesake;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DoublesTest {

    @ParameterizedTest
    @CsvSource({
        "Voorjaarscongres, 2026-05-12, Voorjaarscongres, 2026-05-12, true",
        "VOORJAARSCONGRES, 2026-05-12, Voorjaarscongres, , true",
        "Voorjaarscongres, , Voorjaarscongres, 2026-05-12, true",
        "Voorjaarscongres, 2026-05-12, Voorjaarscongres, 2025-05-13, false",
        "Voorjaarscongres 2026, 2026-05-12, Het grote voorjaarscongres, 2026-05-12, true",
        "Voorjaarscongres 2026, 2026-05-13, Het grote voorjaarscongres, 2026-05-12, false",
        "Politiek café, 2026-05-12, Symposium schulden, 2026-05-12, false",
        "De dag, 2026-05-12, Een dag, 2026-05-12, false",
    })
    void a_meeting_is_told_of_when_it_may_be_the_same(
            String title, LocalDate day, String theirs, LocalDate theirDay, boolean same) {
        var meeting = new Namesake(theirs, theirDay, "slug");

        assertThat(Doubles.of(title, day, List.of(meeting)).contains(meeting)).isEqualTo(same);
    }
}
