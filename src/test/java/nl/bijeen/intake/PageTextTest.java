package nl.bijeen.intake;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PageTextTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            <time datetime="2025-03-04T10:00">4 maart</time>                                          | 2025-03-04T10:00
            <time datetime="2025-03-04T09:00:00Z">dinsdag 4 maart 2025</time>                         | 2025-03-04T10:00
            <time datetime="2025-03-04T00:00">4 maart</time>                                          | 2025-03-04
            <time datetime="2025-03-04T12:00:00Z">4 maart 2025</time>                                 | 2025-03-04
            <time datetime="2025-03-04T08:47:12">4 maart 2025</time>                                  | 2025-03-04
            <time datetime="2025-03-04T10:00">4 maart</time> om 11.00 uur                             | 2025-03-04T11:00
            <time datetime="2024-03-05T10:00">4 maart 2025</time>                                     | 2025-03-04
            """)
    void the_year_and_the_hour_that_only_machines_are_told_are_read(String when, String start) {
        assertThat(Said.cell(read("<h1>Themadag</h1><p>Kom op " + when + " naar Ede.</p>")
                        .start()))
                .isEqualTo(start);
    }

    @Test
    void what_the_style_of_a_page_sets_apart_stays_apart() {
        assertThat(HtmlPage.read("<p><span>Datum</span><span>4 maart 2025</span> en <b>T</b>hema</p>")
                        .text()
                        .strip())
                .isEqualTo("Datum 4 maart 2025 en Thema");
    }

    @Test
    void facts_beside_the_story_are_read_and_what_else_is_on_is_not() {
        var draft = read("""
                <main><h1>Themadag</h1><p>Een dag over wonen.</p>
                <aside><h2>Lees ook</h2><p>Congres op 1 juni 2025 in Breda</p></aside>
                <aside><dl><dt>Datum</dt><dd>4 maart 2025</dd><dt>Locatie</dt><dd>Ede</dd></dl></aside></main>
                """);

        assertThat(Said.cell(draft.start())).isEqualTo("2025-03-04");
        assertThat(Said.place(draft)).isEqualTo("-; -; -; Ede");
        assertThat(draft.source()).doesNotContain("Breda");
    }

    @Test
    void a_page_that_is_one_large_form_is_read_and_a_form_in_a_page_is_not() {
        assertThat(read("<form><h1>Themadag</h1><p>Op 4 maart 2025.</p></form>").start())
                .isNotNull();
        assertThat(read("<h1>Themadag</h1><form><label>Datum</label><p>4 maart 2025</p></form>")
                        .start())
                .isNull();
    }

    private static Draft read(String html) {
        return new Reader(Said.TODAY, null).read(HtmlPage.read(html));
    }
}
