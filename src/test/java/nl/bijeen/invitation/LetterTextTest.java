package nl.bijeen.invitation;

import static nl.bijeen.invitation.Placeholder.MEETING;
import static nl.bijeen.invitation.Placeholder.NAME;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.StringLength;
import nl.bijeen.view.Markdown;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;

class LetterTextTest {

    @Test
    void what_is_known_is_filled_in_whatever_the_capitals() {
        var letter = new LetterText("Dag {Naam}, kom je naar **{bijeenkomst}**?");

        assertThat(html(letter, "Anna", "Themamiddag"))
                .isEqualTo("<p>Dag Anna, kom je naar <strong>Themamiddag</strong>?</p>\n");
    }

    @Test
    void what_nobody_knows_is_named_once_and_a_brace_is_no_placeholder() {
        assertThat(new LetterText("Dag {naem} en {naem}, {naam} {} { dit niet").unknown())
                .containsExactly("{naem}");
    }

    @Test
    void what_is_filled_in_is_never_read_as_markdown_or_html_or_as_a_placeholder() {
        var letter = new LetterText("{naam}\n\nEn {bijeenkomst}.");

        assertThat(html(letter, "# *An* <b>na</b> [hier](https://kwaad.example)\n\n- {bijeenkomst}", "A & B"))
                .isEqualTo("""
                        <p># *An* &lt;b&gt;na&lt;/b&gt; [hier](https://kwaad.example) - {bijeenkomst}</p>
                        <p>En A &amp; B.</p>
                        """);
    }

    @Test
    void a_subject_stays_on_one_line() {
        var subject = new LetterText("Kom je ook, {naam}?");

        assertThat(subject.line(Map.of(NAME, "Anna\r\nBcc: iedereen@voorbeeld.example")))
                .isEqualTo("Kom je ook, Anna Bcc: iedereen@voorbeeld.example?");
    }

    @Property
    void any_name_reads_in_the_letter_as_it_is(@ForAll @StringLength(max = 30) String name) {
        var seen = Jsoup.parse(html(new LetterText("Dag {naam}!"), name, "")).text();

        assertThat(seen)
                .isEqualTo(Jsoup.parse("<p></p>")
                        .select("p")
                        .first()
                        .text("Dag " + shown(name) + "!")
                        .text());
    }

    /** What a browser makes of the letters that were typed, without what cannot be seen. */
    private static String shown(String name) {
        return name.replaceAll("[\\p{Cntrl}\\u0085\\u2028\\u2029]+", " ").strip();
    }

    private static String html(LetterText letter, String name, String meeting) {
        return Markdown.text(letter.markdown(Map.of(NAME, name, MEETING, meeting)), 2);
    }
}
