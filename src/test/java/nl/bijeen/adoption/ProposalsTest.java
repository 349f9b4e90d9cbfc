package nl.bijeen.adoption;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import nl.bijeen.adoption.Proposal.Remark;
import nl.bijeen.intake.Documents;
import nl.bijeen.intake.Reader;
import nl.bijeen.view.Origin.Sureness;
import nl.bijeen.view.TextsForTests;
import org.junit.jupiter.api.Test;

class ProposalsTest {

    static final String TEXT = """
            Dag van de nieuwe wijk

            Wanneer
            vrijdag 9 oktober, 13.00 tot 17.00 uur

            Waar
            De Zaal
            Kade 12
            1234 AB Waterstad

            Deelname en kosten
            Deze dag is bedoeld voor beleidsmedewerkers van gemeenten.
            Leden betalen € 95, anderen € 145 (excl. btw).
            Aanmelden kan tot en met 1 oktober. Er is plaats voor 80 deelnemers.

            Nieuwe wijken worden sneller gebouwd dan ooit. Wat vraagt dat van gemeenten?

            Wonen en leren

            Een school staat er voor een heel leven. Daarom kijken we verder dan de bouw.

            Programma
            13.00 uur Welkom door dagvoorzitter Anna Berg
            13.30 uur Subsessies
            Kies er een van de drie:
            1. Wonen
            2. Leren
            3. Bewegen
            16.00 uur Borrel
            De bar is open en er is ruimte om na te praten.

            Contact
            Kim Smit
            kim.smit@beraad.example

            Deze dag vervangt de eerder aangekondigde Wijkendag.
            """;

    private static Proposal read(String text) {
        var draft = new Reader(LocalDate.of(2026, 11, 28), null).read(text);
        return Proposals.of(draft, "Beraad Waterstad", null, TextsForTests.dutch());
    }

    final Proposal proposal = read(TEXT);

    @Test
    void what_was_read_fills_the_form() {
        assertThat(proposal.fields())
                .containsEntry("title", "Dag van de nieuwe wijk")
                .containsEntry("start", "13:00")
                .containsEntry("end", "17:00")
                .containsEntry("venue", "De Zaal")
                .containsEntry("street", "Kade 12")
                .containsEntry("postcode", "1234 AB")
                .containsEntry("city", "Waterstad")
                .containsEntry("cost", "PAID")
                .containsEntry("capacity", "80")
                .containsEntry("becomes", "PUBLISHED")
                .containsEntry("contacts[0].email", "kim.smit@beraad.example");
        assertThat(proposal.field("closesOn")).endsWith("-10-01");
        assertThat(proposal.field("costWords")).contains("€ 95").contains("€ 145");
        assertThat(proposal.field("relations[0].title")).contains("Wijkendag");
    }

    @Test
    void sub_sessions_and_what_is_told_of_a_line_stay_with_it() {
        assertThat(proposal.field("programme[1].parallel[2].title")).isEqualTo("Bewegen");
        assertThat(proposal.field("programme[1].description")).isEqualTo("Kies er een van de drie:");
        assertThat(proposal.field("programme[2].description")).startsWith("De bar is open");
    }

    @Test
    void the_story_keeps_its_headings() {
        assertThat(proposal.field("introduction") + proposal.field("body"))
                .contains("Nieuwe wijken worden sneller gebouwd")
                .contains("## Wonen en leren\n\nEen school staat er");
    }

    /** Whatever the readers make of a text, staff find all of it in the form. */
    @Test
    void no_sentence_is_lost() {
        var form = String.join("\n", proposal.fields().values());

        assertThat(TEXT.lines().map(String::strip).filter(it -> it.matches(".{40,}[.?]")))
                .isNotEmpty()
                .allMatch(it -> form.contains(it) || holdsAFact(it));
    }

    private boolean holdsAFact(String sentence) {
        var from = TEXT.indexOf(sentence);
        return proposal.traces().stream()
                .anyMatch(it -> it.from() < from + sentence.length() && from < it.to() && it.to() - it.from() < 100);
    }

    @Test
    void a_year_that_was_inferred_is_told_with_the_words_it_came_from() {
        var trace = proposal.traces().get(proposal.origins().get("firstDay"));

        assertThat(TEXT.substring(trace.from(), trace.to())).contains("9 oktober");
        assertThat(trace.sureness()).isNotEqualTo(Sureness.STATED);
        assertThat(trace.inferred()).startsWith("Jaar afgeleid uit ").endsWith(".");
    }

    @Test
    void an_hour_leads_to_where_it_is_written() {
        var trace = proposal.traces().get(proposal.origins().get("end"));

        assertThat(TEXT.substring(trace.from(), trace.to())).isEqualTo("17.00");
        assertThat(trace.inferred()).isEmpty();
    }

    @Test
    void a_meeting_that_is_off_is_off_as_a_draft_with_its_reason() {
        var off = read("""
                Politiek café

                Wanneer: donderdag 21 september 2023, 14:00 tot 17:00 uur

                Update

                Wegens te weinig aanmeldingen gaat deze bijeenkomst niet door.
                """);

        assertThat(off.field("becomes")).isEqualTo("CALLED_OFF");
        assertThat(off.field("reason")).containsIgnoringCase("te weinig aanmeldingen");
        assertThat(off.field("updates[0].text")).contains("gaat deze bijeenkomst niet door");
    }

    @Test
    void a_line_without_a_place_is_pointed_out() {
        var odd = read("Congres\n\nWanneer\n12 mei 2026\nNeem zelf een kussen mee naar de zaal.\n");

        assertThat(odd.fields().values()).anyMatch(it -> it.contains("Neem zelf een kussen mee"));
        assertThat(odd.remarks())
                .extracting(Remark::sentence)
                .anyMatch(it -> it.startsWith("Deze regel paste in geen veld"));
    }

    @Test
    void what_no_page_and_no_database_can_hold_is_taken_out_at_its_place() {
        assertThat(SourceText.clean("a\0b\ud800c\u0007\n\t\ud83d\ude00")).isEqualTo("a b\ufffdc \n\t\ud83d\ude00");
    }

    @Test
    void a_link_leads_on_from_the_page_it_stood_on() throws Exception {
        var html = "<h1>Congres</h1><p>Wanneer: 12 mei 2026</p><p>Lees <a href='/verslag'>het verslag</a>.</p>";
        var draft = new Reader(LocalDate.of(2026, 11, 28), null).read(Documents.open("x.html", html.getBytes(UTF_8)));

        var fetched = Proposals.of(draft, "Beraad", "https://site.example/agenda/congres", TextsForTests.dutch());
        assertThat(fetched.field("links[0].address")).isEqualTo("https://site.example/verslag");
        assertThat(fetched.field("links[0].text")).isEqualTo("het verslag");
        assertThat(Proposals.of(draft, "Beraad", null, TextsForTests.dutch()).field("links[0].address"))
                .isEmpty();
    }
}
