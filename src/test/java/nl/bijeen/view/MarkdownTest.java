package nl.bijeen.view;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class MarkdownTest {

    @Test
    void html_that_was_typed_is_shown_as_typed() {
        assertThat(Markdown.text("<script>alert(1)</script> en <b>vet</b>", 2))
                .doesNotContain("<script", "<b>")
                .contains("&lt;script&gt;");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "javascript:alert(1)",
                "JaVaScRiPt:alert(1)",
                "data:text/html,x",
                "vbscript:x",
                "//evil.example",
                "/\\evil.example",
                "file:///etc/passwd"
            })
    void a_link_to_where_nobody_should_go_keeps_its_words_only(String address) {
        assertThat(Markdown.text("[klik](<" + address + ">)", 2)).isEqualTo("<p>klik</p>\n");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "https://example.org/a?b=c",
                "http://example.org",
                "mailto:a@example.org",
                "tel:+31701234567",
                "/laagland"
            })
    void other_links_work(String address) {
        assertThat(Markdown.text("[klik](" + address + ")", 2))
                .contains("href=\"" + address.replace("&", "&amp;") + '"');
    }

    @Test
    void headings_have_two_levels_and_begin_where_the_page_says() {
        assertThat(Markdown.text("# a\n\n## b\n\n### c\n\n###### d", 3))
                .contains("<h3>a</h3>", "<h3>b</h3>", "<h4>c</h4>", "<h4>d</h4>");
        assertThat(Markdown.text("### only small ones", 2)).contains("<h2>");
    }

    @Test
    void a_picture_is_our_own_and_says_what_it_shows() {
        assertThat(Markdown.text("![De zaal](/bestanden/zaal.jpg)", 2))
                .contains("<img src=\"/bestanden/zaal.jpg\" alt=\"De zaal\"");
        assertThat(Markdown.text("![](/bestanden/zaal.jpg)", 2)).doesNotContain("img");
        assertThat(Markdown.text("![Spion](https://evil.example/x.gif)", 2)).isEqualTo("<p>Spion</p>\n");
        assertThat(Markdown.imagesWithoutAlt("![](/a.jpg) ![ ](/b.jpg) ![c](/c.jpg)"))
                .isEqualTo(2);
    }

    @Test
    void the_words_alone_are_one_line() {
        assertThat(Markdown.plain("## Kop\n\nEen **vet** woord\nen [een link](https://x.nl).\n\n- a\n- b"))
                .isEqualTo("Kop Een vet woord en een link. a b");
    }
}
