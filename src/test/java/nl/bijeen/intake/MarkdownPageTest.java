package nl.bijeen.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class MarkdownPageTest {

    static final String PAGE = """
            ---
            layout: post
            title: "Middag over leesbare formulieren"
            date: 2025-02-10 09:14:00 +0100
            author: Bo Maas
            image: /beeld/zaal.jpg
            event_start: 2025-03-04T13:30:00+01:00
            location:
              name: Stadskantoor
              address: Kade 3, Utrecht
              osm: https://kaart.example/1
            ---
            Op [dinsdag 4 maart](https://agenda.example/1) leest iedereen **mee**.

            ## Sprekers
            * [Anna de Wit](https://example.nl/anna), ontwerper bij gemeente Waterzande
            * **Cees Jansen** – taaladviseur

            ## Programma
            | Tijd  | Onderdeel |
            |-------|-----------|
            | 13:30 | Welkom    |
            | 15:00 | Pauze     |

            ![De zaal](/beeld/zaal.jpg)
            """;

    @Test
    void a_page_that_is_kept_as_markdown_is_read_like_the_page_it_becomes() throws IOException {
        var draft = read(PAGE);

        assertThat(draft.title().value()).isEqualTo("Middag over leesbare formulieren");
        assertThat(Said.cell(draft.start())).isEqualTo("2025-03-04T13:30");
        assertThat(draft.place().venueName().value()).isEqualTo("Stadskantoor");
        assertThat(draft.place().street().value()).isEqualTo("Kade 3");
        assertThat(draft.speakers())
                .extracting(it -> it.value().name(), it -> it.value().role())
                .containsExactly(
                        tuple("Anna de Wit", "ontwerper bij gemeente Waterzande"),
                        tuple("Cees Jansen", "taaladviseur"));
        assertThat(draft.programme()).extracting(it -> it.value().title()).containsExactly("Welkom", "Pauze");
        assertThat(draft.source()).doesNotContain("**", "](", "|--", "layout", "osm");
    }

    @Test
    void its_links_and_pictures_are_kept() {
        var written = MarkdownPage.read(PAGE);

        assertThat(written.links())
                .extracting(Story.Link::address)
                .containsExactly("https://agenda.example/1", "https://example.nl/anna");
        assertThat(written.images()).extracting(Story.Image::alt).containsExactly("De zaal");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            startDate: 2025-03-04T09:30:00Z                      | Kom ook.                 | 2025-03-04T09:30
            event: {start: 2025-03-04 19:30, end: 2025-03-05}    | Kom ook.                 | 2025-03-04T19:30
            date: 2025-03-04~layout: event                       | Kom ook.                 | 2025-03-04
            date: 2025-03-04 19:30~location: Stadskantoor        | Kom ook.                 | 2025-03-04T19:30
            date: 2025-03-04 11:52~tags: [nieuws, events]        | Kom ook.                 | 2025-03-04
            date: dinsdag 4 maart 2025 om 20.00 uur              | Kom ook.                 | 2025-03-04T20:00
            date: 2025-02-10~tags: [events]                      | Kom op 4 maart.          | 2025-03-04
            date: 2025-02-10                                     | Kom op 4 maart.          | 2025-03-04
            date: 2025-02-10                                     | Kom ook.                 | -
            event_date: 2025-03-04~event_date_start_time: 2025-03-04 17:30 | Kom ook.       | 2025-03-04T17:30
            title: Themadag, 4 maart 2025~date: 2025-02-10~layout: event   | Kom ook.       | 2025-03-04
            date: 2025-02-10~content: >-~  Kom op **4 maart**.~~  Tot dan.         | Groet. | 2025-03-04
            date: 2025-03-04~eventdate: 2025-03-04               | Lid worden kan voor 11 maart. | 2025-03-04
            createdAt: 10-02-2025                                | Kom op dinsdag 4 maart.  | 2025-03-04
            """)
    void the_day_of_the_meeting_is_told_from_that_of_writing(String facts, String page, String start)
            throws IOException {
        var draft = read("---\nlabel: Themadag\n" + facts.replace("~", "\n") + "\n---\n\n" + page);

        assertThat(Said.cell(draft.start())).isEqualTo(start);
    }

    @Test
    void amounts_above_the_page_keep_who_pays_them() throws IOException {
        var draft = read("---\ntitle: Themadag\nprice:\n  leden: € 7\n  niet-leden: € 9\n---\nKom ook.");

        assertThat(draft.price().amounts())
                .extracting(it -> it.value().category())
                .containsExactly("leden", "niet-leden");
    }

    @Test
    void facts_between_plus_signs_are_read_too() throws IOException {
        var draft = read("+++\ntitle = \"Themadag\"\nevent_date = 2025-03-04\n\n[extra]\nx = 1\n+++\nKom ook.");

        assertThat(draft.title().value()).isEqualTo("Themadag");
        assertThat(Said.cell(draft.start())).isEqualTo("2025-03-04");
    }

    @Test
    void facts_that_are_not_well_written_are_read_as_text() throws IOException {
        var draft = read("---\ntitle: [Themadag\ndatum: 4 maart 2025\n---\nKom ook.");

        assertThat(Said.cell(draft.start())).isEqualTo("2025-03-04");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Themadag\n\n---\nDatum: 4 maart 2025\n---",
                "Themadag\n* koffie\n* thee\n1. Opening\n2. Sluiting",
                "Kosten: 10 * 2 euro | leden # gratis"
            })
    void what_people_type_is_no_markdown(String text) {
        assertThat(MarkdownPage.is(text)).isFalse();
    }

    private static Draft read(String markdown) throws IOException {
        return new Reader(LocalDate.of(2026, 11, 22), null)
                .read(Documents.open("dag.txt", markdown.getBytes(StandardCharsets.UTF_8)));
    }
}
