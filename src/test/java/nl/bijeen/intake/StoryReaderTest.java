package nl.bijeen.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import nl.bijeen.intake.Story.Image;
import nl.bijeen.intake.Story.Link;
import nl.bijeen.intake.Story.Passage;
import nl.bijeen.intake.Story.Update;
import org.junit.jupiter.api.Test;

class StoryReaderTest {

    private static final String LONG =
            "Steeds meer inwoners weten de weg naar het loket niet te vinden, en dat merken wij"
                    + " elke dag weer.".repeat(8) + " Wat doen we eraan?";

    @Test
    void running_text_stands_under_its_headings_and_the_facts_are_left_out() {
        var story = read("""
                Themadag Loketten

                Wanneer: dinsdag 4 maart 2025, 10.00 - 16.00 uur
                Waar: Stadhuis, Utrecht

                Deelname en kosten

                Voor leden is deelname gratis.

                %s

                Een loket dat past

                Er zijn drie soorten loketten.
                • een balie;
                • een telefoon;

                Contact
                Anna Smit, anna@example.nl
                """.formatted(LONG), "");

        assertThat(story.passages())
                .extracting(Found::value)
                .containsExactly(
                        new Passage(null, LONG),
                        new Passage(
                                "Een loket dat past", "Er zijn drie soorten loketten.\n- een balie;\n- een telefoon;"));
    }

    @Test
    void updates_stand_apart_with_their_day_and_each_once() {
        var story = read("""
                Themadag Loketten op dinsdag 4 maart 2025

                Update 12 februari 2025: de dag is vol.

                Update

                De dag begint later.

                Update • De dag begint later.
                """, "");

        assertThat(story.updates())
                .extracting(Found::value)
                .containsExactly(
                        new Update(LocalDate.of(2025, 2, 12), "de dag is vol."),
                        new Update(null, "De dag begint later."));
        assertThat(story.passages()).isEmpty();
    }

    @Test
    void a_plain_text_keeps_what_its_pictures_and_links_left_behind() {
        var story = read("""
                Themadag Loketten

                Foto van een lege balie

                Lees ook het verslag van vorig jaar

                Alles staat op https://example.nl/loketten.
                """, "");

        assertThat(story.images()).containsExactly(new Image("", "Foto van een lege balie"));
        assertThat(story.links())
                .containsExactly(
                        new Link("", "Lees ook het verslag van vorig jaar"),
                        new Link("https://example.nl/loketten", "https://example.nl/loketten"));
    }

    @Test
    void a_page_gives_its_links_and_pictures_with_their_addresses() {
        var story = read("", """
                <html><nav><a href="/">Home</a></nav><main><h1>Themadag</h1>
                <p>Zie <a href="/verslag">het verslag</a>, <a href="javascript:alert(1)">niet dit</a>,
                <a href="#top">of dit</a>.</p><img src="balie.png" alt="Een lege balie"><img src="streep.png" alt="">
                """);

        assertThat(story.links()).containsExactly(new Link("/verslag", "het verslag"));
        assertThat(story.images()).containsExactly(new Image("balie.png", "Een lege balie"));
    }

    @Test
    void sub_sessions_listed_under_a_line_of_the_programme_are_its_children() {
        var programme = new Reader(LocalDate.of(2026, 11, 22), null).read("""
                        Programma

                        13.00 uur Opening
                        13.30 uur Parallelle sessies

                        Kies er een:

                        1. Wonen
                        2. Werken

                        15.00 uur Terugblik

                        Wij bespreken:
                        • wat we leerden
                        • wat we missen
                        """).programme();

        assertThat(programme)
                .extracting(it -> it.value().parallel().stream()
                        .map(Found::value)
                        .toList()
                        .toString())
                .containsExactly("[]", "[Wonen, Werken]", "[]");
    }

    private static Story read(String text, String html) {
        var written = html.isEmpty() ? Written.plain(text) : HtmlPage.read(html);
        return new Reader(LocalDate.of(2026, 11, 22), null).read(written).story();
    }
}
