package nl.bijeen.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.FutureTask;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class HostileTextTest {

    /** Far more than any of these takes; a pattern that backtracks without end takes hours. */
    private static final Duration NOT_ENDLESS = Duration.ofMinutes(2);

    @ParameterizedTest
    @ValueSource(
            strings = {
                "a",
                " ",
                "1",
                "1.",
                "12-",
                "€ 1 ",
                "Anna ",
                "Anna van ",
                "van de ",
                "A.",
                "a@",
                "a.b@",
                "Straat ",
                "de Anna en ",
                "1 juni ",
                "12.30 - ",
                "| ",
                "\n",
                "tot ",
                "hoogleraar ",
                "(",
                "\"",
                "Aa-",
                "X, ",
                "niet ",
                "is ",
                "• "
            })
    void ten_megabytes_of_the_same_thing_do_not_hang_the_reader(String piece) {
        var text = piece.repeat(10_000_000 / piece.length());
        assertTimeoutPreemptively(
                NOT_ENDLESS,
                () -> new Reader(LocalDate.of(2026, 11, 22), null).read("Congres\n\nop 1 juni 2024 " + text));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "> ",
                "- ",
                "**a ",
                "*a _b ",
                "[",
                "![",
                "[a](",
                "`",
                "| a ",
                "<",
                "&",
                "{{",
                "---\na: [",
                "a: &a [*a] "
            })
    void marks_without_end_do_not_hang_the_reader(String piece) throws IOException {
        var pages = List.of("# Dag\n" + piece.repeat(100_000), "---\ntitle: Dag\n" + piece.repeat(5_000) + "\n---\n");
        for (var page : pages) {
            var written = assertTimeoutPreemptively(
                    NOT_ENDLESS, () -> Documents.open("dag.md", page.getBytes(StandardCharsets.UTF_8)));

            assertThat(written.text()).contains("Dag");
        }
    }

    static Stream<String> facts() {
        return Stream.of(
                "title: !!nl.bijeen.intake.HostileTextTest$Built {}",
                "title: !!javax.script.ScriptEngineManager [!!java.net.URL [\"https://voorbeeld.example\"]]",
                "title: !<%FF%FE> Dag",
                "title: \"\\UFFFFFFFF\"",
                "title: \"\\UD800DFFF\"",
                "title: a\u0000b",
                "title:\n\t- Dag",
                "title: Dag\ntitle: Nacht",
                "title: *nergens",
                "? &a [*a]\n: Dag",
                "%YAML 1.99999999999\ntitle: Dag",
                "place: " + "[".repeat(20_000),
                "place: " + "{a: ".repeat(10_000),
                "place:\n" + "- ".repeat(20_000) + "Dag");
    }

    @ParameterizedTest
    @MethodSource("facts")
    void nothing_above_a_page_is_made_or_stops_the_reader(String facts) throws Exception {
        var page = new FutureTask<>(() -> MarkdownPage.read("---\n" + facts + "\n---\nKom ook."));
        new Thread(null, page, "with a small stack", 512 * 1024).start();

        assertThat(page.get().text()).contains("Kom ook.");
        assertThat(Built.HOW_MANY).hasValue(0);
    }

    /** What a page should never be able to make. */
    public static final class Built {

        static final AtomicInteger HOW_MANY = new AtomicInteger();

        public Built() {
            HOW_MANY.incrementAndGet();
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"place: &a [*a, *a]", "x: &a {k: *a}", "x: &a Dag\ny: *a"})
    void facts_that_point_back_are_not_followed(String facts) {
        assertThat(FrontMatterYaml.read(facts)).isNull();
    }

    @ParameterizedTest
    @ValueSource(strings = {"<div>", "<table><tr><td>", "<b>", "<p>&nbsp;", "<ul><li>"})
    void a_page_of_elements_without_end_is_read(String piece) {
        var page = assertTimeoutPreemptively(NOT_ENDLESS, () -> HtmlPage.read(piece.repeat(400_000)));

        assertThat(page.markup().facts()).isEmpty();
    }
}
