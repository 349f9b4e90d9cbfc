package nl.bijeen.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class TimesTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            9.30 uur                          | 09:30
            om 14:00                          | 14:00
            14u00                             | 14:00
            14u                               | 14:00
            9 uur                             | 09:00
            half tien                         | 09:30
            kwart over negen                  | 09:15
            om acht uur 's avonds             | 20:00
            9 am                              | 09:00
            2.30 p.m.                         | 14:30
            12.30-15.30                       | 12:30-15:30
            van 9.00 tot 17.00 uur            | 09:00-17:00
            van 9 tot 12 uur                  | 09:00-12:00
            10:00 – 11:15                     | 10:00-11:15
            tussen 12.00 en 13.00 uur         | 12:00-13:00
            2-4 pm                            | 14:00-16:00
            19.00 uur tot circa 22.00 uur     | 19:00-22:00
            24.00 uur                         | 00:00
            6:30 – 8:30 PM                    | 18:30-20:30
            13:00 -> 17:00                    | 13:00-17:00
            van half tien tot twaalf uur      | 09:30-12:00
            dinsdagavond 4 maart om 8 uur     | 20:00
            10.00–ca. 12.00                   | 10:00-12:00
            20h-22h30                         | 20:00-22:30
            1330-1700 | 13:30-17:00
            De avond van 6 maart 2025 duurt van half acht tot half tien. | 19:30-21:30
            4 maart 2025van14:30tot17:00 | 14:30-17:00
            2025-03-04T14:30:00+01:00 | 14:30
            1930 – 2130 uur | 19:30-21:30
            """)
    void a_time_is_read_in_every_way_people_write_it(String words, String times) {
        assertThat(times(words)).isEqualTo(times);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "€ 12.50",
                "10.06.2024",
                "12,50 euro",
                "het duurt 2 uur",
                "030 12 34 567",
                "3 van de 4",
                "1930-2030",
                "2025-03-04T00:00:00",
                "2025-03-04T18:30:00Z",
                "2010-2020"
            })
    void what_is_no_time_is_not_read_as_one(String words) {
        assertThat(times(words)).isEmpty();
    }

    private static String times(String words) {
        return Times.in(words).stream()
                .map(it -> it.start() + (it.end() == null ? "" : "-" + it.end()))
                .collect(Collectors.joining(" "));
    }
}
