package nl.bijeen.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.DayOfWeek;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class DatesTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            woensdag 7 juni 2023                     | 2023-6-7
            wo 7 jun. 2023                           | 2023-6-7
            7 juni '23                               | 2023-6-7
            07-06-2023                               | 2023-6-7
            7/6/2023                                 | 2023-6-7
            07.06.2023                               | 2023-6-7
            2023-06-07                               | 2023-6-7
            op 1 maart a.s.                          | ?-3-1
            1e juni                                  | ?-6-1
            vrijdagavond 24 mei                      | ?-5-24
            Thursday 21 March 2024                   | 2024-3-21
            March 21st, 2024                         | 2024-3-21
            21st of March                            | ?-3-21
            7 t/m 9 juni 2023                        | 2023-6-7..2023-6-9
            7, 8 juni 2023                           | 2023-6-7..2023-6-8
            7 en 8 juni 2023                         | 2023-6-7..2023-6-8
            van 30 mei tot en met 1 juni 2024        | 2024-5-30..2024-6-1
            29 december t/m 3 januari 2026           | 2025-12-29..2026-1-3
            donderdag 7 – vrijdag 8 maart 2024       | 2024-3-7..2024-3-8
            March 7-9, 2024                          | 2024-3-7..2024-3-9
            3 maart en 12 juni 2024                  | 2024-3-3 2024-6-12
            10 juni, 17 juni en 24 juni 2025 | 2025-6-10 2025-6-17 2025-6-24
            15 december en 12 januari 2025 | 2024-12-15 2025-1-12
            4, 5 en 6 november 2025 | 2025-11-4..2025-11-6
            31 juni 2024                             | 2024-6-31
            15/16 maart 2025                         | 2025-3-15..2025-3-16
            15 + 16 maart 2025                       | 2025-3-15..2025-3-16
            Zaterdag 15-03                           | ?-3-15
            4-feb-2025                               | 2025-2-4
            Ma07Dec                                  | ?-12-7
            za 15 & zo 16 maart 2025                 | 2025-3-15..2025-3-16
            """)
    void a_day_is_read_in_every_way_people_write_it(String words, String days) {
        assertThat(days(words)).isEqualTo(days);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "juni 2023",
                "bel 06-12-34-56",
                "versie 1.2.3",
                "in 2023",
                "3526 KS Utrecht",
                "€ 12.50",
                "2016-2020",
                "de 3 thema's",
                "IP 10.10.2023.4"
            })
    void what_is_no_day_is_not_read_as_one(String words) {
        assertThat(days(words)).isEmpty();
    }

    @Test
    void the_day_of_the_week_is_read_along() {
        assertThat(Dates.in("op vr. 9 oktober").getFirst().weekday()).isEqualTo(DayOfWeek.FRIDAY);
    }

    @Test
    void a_day_no_calendar_has_is_told_apart() {
        assertThat(Dates.in("op 31 juni").getFirst().possible()).isFalse();
        assertThat(Dates.in("op 29 februari").getFirst().possible()).isTrue();
        assertThat(Dates.in("op 29 februari 2023").getFirst().possible()).isFalse();
    }

    private static String days(String words) {
        return Dates.in(words).stream()
                .map(it -> day(it) + (it.until() == null ? "" : ".." + day(it.until())))
                .collect(Collectors.joining(" "));
    }

    private static String day(DateMention mention) {
        return (mention.year() == null ? "?" : mention.year()) + "-" + mention.month() + "-" + mention.day();
    }
}
