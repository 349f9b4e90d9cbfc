package nl.bijeen.mail;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import biweekly.Biweekly;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class CalendarLinesProperties {

    @Property
    void no_line_is_longer_than_75_octets_and_none_is_cut_inside_a_character(@ForAll("texts") String text) {
        var lines = new CalendarLines();
        lines.text("SUMMARY", text);

        assertThat(lines.toString()).endsWith("\r\n");
        for (var line : lines.toString().split("\r\n", -1)) {
            assertThat(line.getBytes(UTF_8)).hasSizeLessThanOrEqualTo(75);
            assertThat(new String(line.getBytes(UTF_8), UTF_8)).isEqualTo(line);
        }
    }

    @Property
    void every_text_is_read_back_as_it_was(@ForAll("texts") String text) {
        var lines = new CalendarLines();
        lines.add("BEGIN:VCALENDAR");
        lines.add("VERSION:2.0");
        lines.add("BEGIN:VEVENT");
        lines.text("SUMMARY", text);
        lines.add("END:VEVENT");
        lines.add("END:VCALENDAR");

        var event = Biweekly.parse(lines.toString()).first().getEvents().getFirst();

        assertThat(event.getSummary().getValue()).isEqualTo(text);
    }

    @Provide
    Arbitrary<String> texts() {
        var bits = Arbitraries.of("a", "Z", " ", ",", ";", ":", "\\", "\"", "^", "\n", "é", "€", "あ", "😀", "n", "N");
        return bits.list().ofMaxSize(300).map(it -> String.join("", it));
    }
}
