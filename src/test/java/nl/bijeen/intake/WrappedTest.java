package nl.bijeen.intake;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class WrappedTest {

    @Test
    void the_lines_of_a_mail_become_sentences_again() {
        var draft = new Reader(Said.TODAY, null).read("""
                Uitnodiging najaarsvergadering

                Namens het bestuur van de Kring van Juristen nodig ik u
                van harte uit voor onze najaarsvergadering op vrijdag 13
                november 2026 in Hotel De Leeuw in Middelburg. Tijdens de
                vergadering houdt Frank Lodewijks, advocaat bij het oude
                Kantoor Waterman, een inleiding over de nieuwe wet.
                """);

        assertThat(draft.start()).extracting(Found::value).hasToString("2026-11-13");
        assertThat(draft.speakers())
                .extracting(it -> it.value().role())
                .containsExactly("advocaat bij het oude Kantoor Waterman");
    }

    @Test
    void one_line_that_is_wider_than_the_others_keeps_none_of_them_apart() {
        var draft = new Reader(Said.TODAY, null).read("""
                Symposium Rekenen
                14 juni 2025, 15.30 uur

                Voor de lokale democratie is inzicht in de besteding van
                geld een voorwaarde. Ede was met het eerste onderzoek zijn
                tijd vooruit, en dat vieren wij met een symposium en een
                glas in het museum.

                Spreker is mevrouw drs. Francine Vinkstra, lid van de Algemene
                Kamer en hoogleraar bestuur aan de universiteit.

                Meld u tijdig aan in verband met het aantal plaatsen; er is plaats voor zestig mensen in de zaal.
                """);

        assertThat(draft.speakers())
                .extracting(it -> it.value().role())
                .containsExactly("lid van de Algemene Kamer en hoogleraar bestuur aan de universiteit");
    }

    @Test
    void lines_that_ended_by_themselves_stay_apart() {
        var list = """
                Programma
                10.00 uur Opening door de voorzitter van de vereniging Woonwijs
                11.00 uur Lezing over wonen in de wijk van morgen
                Sprekers
                wethouders
                griffiers en raadsleden
                """;

        assertThat(Wrapped.joined(list)).isEqualTo(list);
    }

    @Test
    void a_paragraph_that_was_broken_anywhere_is_whole_again() {
        var avond = """
                Informatieavond
                windmolens

                De avond
                wordt gehouden op dinsdag 24 september in de grote zaal van partycentrum
                'De Klok' in Ede. Aanvang 20.00
                uur.

                Koffie
                Thee
                """;

        assertThat(Wrapped.joined(avond)).isEqualTo("""
                Informatieavond
                windmolens

                De avond wordt gehouden op dinsdag 24 september in de grote zaal van partycentrum 'De Klok' in Ede. Aanvang 20.00 uur.

                Koffie
                Thee
                """);
    }
}
