package nl.bijeen.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class WhenReaderTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Wanneer: dinsdag 4 maart 2025, 10.00 - 16.30 uur                                     | 2025-03-04T10:00 2025-03-04T16:30
            Datum: 4 maart 2025 ¶ Tijd: 10.00 tot 16.30 uur                                      | 2025-03-04T10:00 2025-03-04T16:30
            Datum ¶ 04-03-2025 ¶ Tijd ¶ 20:00 uur                                                | 2025-03-04T20:00 -
            Datum en tijd: di 4 mrt. '25 van 10u00 tot 12u30                                     | 2025-03-04T10:00 2025-03-04T12:30
            Op dinsdag 4 maart 2025 komen we van half tien tot twaalf uur bijeen.                | 2025-03-04T09:30 2025-03-04T12:00
            De lezing is op dinsdagavond 4 maart 2025 om 8 uur.                                  | 2025-03-04T20:00 -
            Op 4 maart 2025 vanaf 19.30 uur. Einde rond 22.00 uur.                               | 2025-03-04T19:30 2025-03-04T22:00
            4 t/m 6 maart 2025                                                                   | 2025-03-04 2025-03-06
            Van dinsdag 4 maart 2025 9.00 uur tot donderdag 6 maart 2025 17.00 uur               | 2025-03-04T09:00 2025-03-06T17:00
            Wanneer: dinsdag 4 maart 2025 om 13.00 uur (inloop vanaf 12.30 uur)                  | 2025-03-04T13:00 -
            Op dinsdag 4 maart 2025 is de zaal open om 19.00 uur; we beginnen om 19.30 uur.      | 2025-03-04T19:30 -
            Tuesday 4 March 2025, 6.30 pm - 9 pm                                                 | 2025-03-04T18:30 2025-03-04T21:00
            March 4, 2025 from 14:00 to 17:00                                                    | 2025-03-04T14:00 2025-03-04T17:00
            dinsdag 4 maart 2025 – 14u tot 17u                                                   | 2025-03-04T14:00 2025-03-04T17:00
            Noteer alvast: 4 maart 2025!                                                         | 2025-03-04 -
            Aanmelden kan tot 20 februari 2025. De dag is op 4 maart 2025.                       | 2025-03-04 -
            Vorig jaar waren we er op 5 maart 2024. Dit jaar is de dag op 4 maart 2025.          | 2025-03-04 -
            De dag van 11 februari 2025 is verplaatst naar 4 maart 2025.                         | 2025-03-04 -
            De wet gaat in op 1 januari 2026. Op 4 maart 2025 praten we erover.                  | 2025-03-04 -
            Dinsdag 4 maart 2025 ¶ 13:00 – 17:00                                                 | 2025-03-04T13:00 2025-03-04T17:00
            Start: 4 maart 2025 13:00 ¶ Einde: 4 maart 2025 17:00                                | 2025-03-04T13:00 2025-03-04T17:00
            Datum: 4 maart 2025 ¶ Aanvang: 19.30 uur ¶ Einde: 21.30 uur                          | 2025-03-04T19:30 2025-03-04T21:30
            Op 4 maart 2025 tussen 15.00 en 17.00 uur bent u welkom.                             | 2025-03-04T15:00 2025-03-04T17:00
            Datum: 24-02-2025 ¶ ¶ De dag is op dinsdag 4 maart van 15.00 tot 16.00 uur.          | 2025-03-04T15:00 2025-03-04T16:00
            4/03/2025 ¶ ¶ Inschrijven is verplicht, tegen ten laatste maandag 24 februari 2025.  | 2025-03-04 -
            Kom op 4 maart 2025. De balie is open tot 2 uur na de opening.                       | 2025-03-04 -
            Kom op 4 maart 2025. Pay until 2 hours after the start.                              | 2025-03-04 -
            Kom op 4 maart 2025. Bellen kan van 9.00 tot 12.00 uur.                              | 2025-03-04 -
            Op 4 maart 2025. ¶ ¶ Programma ¶ 13.30 Opening ¶ 15.00 Pauze ¶ 16.30 Afsluiting      | 2025-03-04T13:30 2025-03-04T16:30
            dinsdag 4 maart 2025 om 20.00u in De Zaal                                            | 2025-03-04T20:00 -
            op dinsdag de vierde maart 2025                                                      | -
            op 31 juni 2025                                                                      | -
            in het voorjaar van 2025                                                             | -
            Op 18 februari 2025 zijn er verkiezingen. De middag is op dinsdag 4 maart 2025. | 2025-03-04 -
            Op 4 maart 2025. De avond begint om half acht en eindigt om tien uur. | 2025-03-04T19:30 2025-03-04T22:00
            Op 4 maart 2025. Wij komen om 14.00 uur bijeen. | 2025-03-04T14:00 -
            Dag van 4 maart 2025 ¶ ¶ Wij nodigen u uit voor woensdag 4 maart 2025 om 15.00 uur. | 2025-03-04T15:00 -
            De lunch van 4 maart 2025 gaat niet door. ¶ De lunch zou plaatsvinden van 12.00 tot 13.30 uur. | 2025-03-04T12:00 2025-03-04T13:30
            4 maart 2025 - Jaarbeurs Utrecht ¶ ¶ Vroegboeken kan tot en met 1 januari. | 2025-03-04 -
            Op 4, 11 en 18 maart 2025, telkens van 9.30 tot 12.00 uur | 2025-03-04T09:30 2025-03-18T12:00
            De cursus is op 4 maart, 11 maart en 18 maart 2025 van 9.30 tot 12.00 uur. | 2025-03-04T09:30 2025-03-18T12:00
            Datum: 4 maart 2025 ¶ 5 maart 2025 | 2025-03-04 2025-03-05
            Data ¶ 4 maart 2025, 10.00-12.00 uur in Ede ¶ 6 maart 2025, 10.00-12.00 uur in Breda | 2025-03-04T10:00 2025-03-04T12:00
            Dinsdagmiddag 4 maart 2025 van 2 tot 4 uur | 2025-03-04T14:00 2025-03-04T16:00
            04/03/2025 - 14:00 tot 04/03/2025 - 17:00 | 2025-03-04T14:00 2025-03-04T17:00
            Op 4 maart 2025. Om 13.30 uur begint het programma en rond 17.00 uur sluiten we af. | 2025-03-04T13:30 2025-03-04T17:00
            De dag is op 4 maart 2025. De gemeente verwelkomt u graag om 9.00 uur. | 2025-03-04T09:00 -
            Inschrijven kan tot uiterlijk maandag 3 maart 2025. | -
            The meeting of 4 February 2025 was postponed to 11 February 2025 and is now postponed to 4 March 2025. | 2025-03-04 -
            4 maart 2025. Deze dag komt in de plaats van de middag van dinsdag 11 februari. | 2025-03-04 -
            Op dinsdag 4 maart is de wijkdag. De volgende wijkdag is op dinsdag 3 juni 2025. | 2025-03-04 -
            Tot en met 4 maart 2025 zijn er geen bijeenkomsten. | -
            Time From 12:30 to 17:00 ¶ Start date Tuesday, March 4, 2025 | 2025-03-04T12:30 2025-03-04T17:00
            4 maart 2025 ¶ Voordracht over water ¶ 20.00 uur. Gratis deelname | 2025-03-04T20:00 -
            Op 4 maart 2025 om 10.00 uur. De wandeling eindigt omstreeks 16u15. | 2025-03-04T10:00 2025-03-04T16:15
            Datum: dinsdag 4 maart 2025 Tijd: 13.00-16.30 uur Locatie: Ede | 2025-03-04T13:00 2025-03-04T16:30
            - di4 maart 2025van14:30tot17:00 ¶ Locatie | 2025-03-04T14:30 2025-03-04T17:00
            Tuesday, March 4, 2025, from 12:30 PM to 6:30 PM | 2025-03-04T12:30 2025-03-04T18:30
            <span class="start">2025-03-04 20:00</span> ¶ <span class="end">2025-03-04 21:30</span> | 2025-03-04T20:00 -
            Deze pagina werd aangemaakt op 10 januari 2025. | -
            4 maart 2025 ¶ 10.00-17.30 ¶ ¶ Deze pagina werd aangemaakt op 10 januari 2025. | 2025-03-04T10:00 2025-03-04T17:30
            De dag is verplaatst van zaterdag 15 februari 2025 naar dinsdag 4 maart 2025. | 2025-03-04 -
            Op 4 maart 2025. ¶ Tijd en plaats ¶ Inloop: 10.00-10.30 uur ¶ Programma: 10.30 – 13.00 uur | 2025-03-04T10:30 2025-03-04T13:00
            Datum: 4 maart 2025 ¶ Tijd: 10.00-12.00 uur en 13.00-15.00 uur | 2025-03-04T10:00 2025-03-04T15:00
            Datum: 4 maart 2025 ¶ Tijd: 10.00-12.00 uur of 13.00-15.00 uur | 2025-03-04T10:00 2025-03-04T12:00
            Auteur: Redactie ¶ 10.02.2025 ¶ Themadag wonen ¶ 10.02.2025 ¶ ¶ Over drie weken, op 4 maart, is de themadag. | 2025-03-04 -
            04-03-2025 ¶ De Zaal ¶ ¶ De themadag is op dinsdag 4 en woensdag 5 maart 2025. | 2025-03-04 2025-03-05
            Voormiddag – OC De Schakel – 10u ¶ Dinsdag 4 maart 2025 | 2025-03-04T10:00 -
            Datum: 4 maart 2025 ¶ Tijd: 9.30 uur (inloop), 10.00-16.00 uur (programma), borrel tot 17.00 uur | 2025-03-04T10:00 2025-03-04T16:00
            Datum: 4 maart 2025 ¶ Tijd: 9.30 uur inloop, 10.00 uur start, einde 16.00 uur | 2025-03-04T10:00 2025-03-04T16:00
            Datum: 4 maart 2025 ¶ Aanvang: Muziek: 19.40 uur; Lezing: 20.00 – 20:45 uur; Einde ca. 22.00 uur. | 2025-03-04T19:40 2025-03-04T22:00
            Op 4 maart 2025. Vanaf 19.30 uur is iedereen welkom. | 2025-03-04T19:30 -
            Vanaf 9.00 uur bent u welkom op 4 maart 2025. Het programma start om 9.45 uur. | 2025-03-04T09:45 -
            4 maart 2025 ¶ Ochtendprogramma 9.30 - 12.00 uur ¶ Middagprogramma 13.00 - 16.30 uur | 2025-03-04T09:30 2025-03-04T16:30
            Op 4 maart 2025. Aanmelden kan bij het secretariaat, maandag t/m donderdag van 9.00 tot 13.00 uur. | 2025-03-04 -
            Op 4 en 5 maart 2025. De vergadering is op 5 maart tussen 11.00 en 12.00 uur. | 2025-03-04 2025-03-05
            Graag tot 4 maart 2025! We starten om half 10 en zijn rond 4 uur klaar. | 2025-03-04T09:30 2025-03-04T16:00
            dinsdag 4 maart 2025 om 19u30 (onthaal vanaf 19u) - einde voorzien rond 21u30 | 2025-03-04T19:30 2025-03-04T21:30
            Vertrek: dinsdag 4 maart 2025, 8.00 uur ¶ Terugkomst: donderdag 6 maart 2025, 20.00 uur | 2025-03-04T08:00 2025-03-06T20:00
            Tue, Mar 4, 2025, 6:00 PM CET – 9:00 PM | 2025-03-04T18:00 2025-03-04T21:00
            When: March, 4th, 2025; 13.00 -15.00hr | 2025-03-04T13:00 2025-03-04T15:00
            Datum4 maart 2025 - 5 maart 2025 ¶ LocatieForum | 2025-03-04 2025-03-05
            De dag (oorspronkelijk op 12 februari 2025) gaat nu door op 4 maart 2025. | 2025-03-04 -
            In plaats van op 12 februari 2025 komen we op 4 maart 2025 bijeen. | 2025-03-04 -
            De dag van 12 februari 2025 schuift op, naar dinsdag 4 maart 2025, 10.00 uur. | 2025-03-04T10:00 -
            De lezing van 29 januari ging niet door. Op dinsdag 4 maart halen we de lezing in. | 2025-03-04 -
            De regeling wordt per 1 juli 2025 van kracht; tijdens de dag van 4 maart 2025 hoor je er meer over. | 2025-03-04 -
            Deze dag vervangt de dag van 4 februari 2025 en is op 4 maart 2025. | 2025-03-04 -
            Van 15 februari tot en met 27 april 2025 ligt het plan ter inzage. Op 4 maart 2025 praten we erover. | 2025-03-04 -
            Op zondag 9 februari 2025 worden gemeente-, districts- en provincieraadsverkiezingen georganiseerd. De dag is dinsdag 4 maart. | 2025-03-04 -
            zat. 8 maart '25 om 14 uur | 2025-03-08T14:00 -
            4 maart 2025. De deuren gaan om 19.00 uur open. Om 19.30 uur opent Bo Maas de avond. We ronden om 21.30 uur af. | 2025-03-04T19:30 2025-03-04T21:30
            Op 4 maart 2025. De koffie staat klaar vanaf 19.15 uur en om 19.30 uur gaan we van start. | 2025-03-04T19:30 -
            De dag begint dinsdag 4 maart 2025 om 13.00 uur en eindigt donderdag 6 maart 2025 om 12.00 uur. | 2025-03-04T13:00 2025-03-06T12:00
            Na de geslaagde avond van 6 februari 2025 gaan we op 4 maart 2025 verder. | 2025-03-04 -
            De dag van 4 maart 2025 begint niet om 20.00 uur maar om 19.30 uur. | 2025-03-04T19:30 -
            We start at 9:30 on 4 March 2025 and finish around 16:30. | 2025-03-04T09:30 2025-03-04T16:30
            Bij slecht weer wordt de dag van 4 maart 2025 verplaatst naar 11 maart 2025. | 2025-03-04 -
            04 maart 2025 ¶ Themadag wonen ¶ 11 maart 2025 ¶ Netwerkborrel | 2025-03-04 -
            Op 6 februari 2025 spraken we over wonen. Op 4 maart 2025 praten we verder. | 2025-03-04 -
            Het rapport dat op 12 december 2024 verscheen, bespreken we op 4 maart 2025. | 2025-03-04 -
            Het besluit van 12 december 2024 ligt er nu. Wat betekent dat? Kom op 4 maart 2025 luisteren. | 2025-03-04 -
            Lezing over Kees Maas (3 april 1850 – 7 mei 1912). Op 4 maart 2025 vertelt Bo Vos over hem. | 2025-03-04 -
            Vanaf 1 februari 2025 kunt u kaarten kopen voor de dag van 4 maart 2025. | 2025-03-04 -
            De werkzaamheden starten op 7 april 2025. De avond daarover is op 4 maart 2025. | 2025-03-04 -
            Het bureau is gesloten van 10 februari t/m 21 februari 2025. De volgende ledendag is op 4 maart 2025. | 2025-03-04 -
            Deadline voorstellen: 15 januari 2025 ¶ Bekendmaking: 15 februari 2025 ¶ Conferentie: 4 maart 2025 | 2025-03-04 -
            Gemist? Kijk het webinar van 6 februari 2025 terug. Het volgende webinar is op 4 maart 2025. | 2025-03-04 -
            We gaan op 4 maart 2025 naar Ede. We vertrekken om 9.00 uur en zijn om 17.00 uur terug. | 2025-03-04T09:00 2025-03-04T17:00
            Aangezien de zaal dubbel geboekt is, verzetten we de dag van 4 februari 2025 naar 4 maart 2025. | 2025-03-04 -
            Vandaag (10-02-2025) is besloten dat de dag niet doorgaat. | -
            """)
    void the_start_and_the_end_are_read_from_all_days_and_times(String words, String when) {
        var draft = Said.read("Themadag wonen ¶ ¶ " + words);

        assertThat((Said.cell(draft.start()) + " " + Said.cell(draft.end())).replace("- -", "-"))
                .isEqualTo(when);
    }

    /** Of a last line that only begins, of a programme of several days and of one that was cut off nobody knows when it ends. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            13.30 Opening ¶ 16.00 Plenaire afsluiting ¶ 16.30 Borrel                             | 16:00
            13.30 Opening ¶ 16.00 Conclusies en afsluiting door de voorzitter                     | 16:00
            13.30 – 14.00 Opening ¶ 14.00 – 16.00 Rondgang                                        | 16:00
            13.30 Opening ¶ 15.30 Receptie                                                        | -
            13.30 Opening ¶ 15.30 Het einde van de wegwerpstad                                    | -
            13.30 Opening ¶ 15.30 Afsluiting van een bedrijventerrein: een voorbeeld              | -
            13.30 u ¶ Opening ¶ 16 u ¶ Einde ¶ ¶ U bent om 13 uur welkom.                          | 16:00
            13.30 – 14.00 Opening ¶ 9.00 – 12.00 Rondgang                                         | -
            13.30 – 14.00 Opening ¶ 16.00 – 17.00 Rondgang ¶ ¶ 13.30 – 14.00 Opening ¶ Met Bo Maas. ¶ 16.00 Rondgang | 17:00
            13.30 – 14.00 Opening ¶ 14.00 – 14.30 Lezing ¶ In deze lezing horen we van mensen uit andere | -
            13.30 – 14.00 Opening ¶ 14.00 – 14.30 Lezing over wonen in de                         | -
            Tijd Onderdeel ¶ 13.30 Inloop ¶ 13.55 Welkom ¶ 14.00 Lezing                            | -
            """)
    void the_end_follows_from_a_programme_only_where_that_tells_it(String programme, String end) {
        var read = Said.read("Themadag wonen ¶ ¶ Op 4 maart 2025. ¶ ¶ Programma ¶ " + programme)
                .end();

        assertThat(read == null ? "-" : String.valueOf(read.value().time())).isEqualTo(end);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            op dinsdag 4 maart                                      | 2025-01-20 | 2025-03-04
            op 4 maart                                              | 2025-01-20 | 2025-03-04
            op 4 maart                                              | 2024-11-20 | 2025-03-04
            op 20 december                                          | 2024-12-27 | 2024-12-20
            op dinsdag 4 maart a.s.                                 | 2025-02-20 | 2025-03-04
            """)
    void a_year_that_is_not_there_follows_from_the_day_of_publication(
            String words, LocalDate published, LocalDate day) {
        var draft = new Reader(Said.TODAY, published).read("Themadag wonen\n\nDe dag is " + words + ".");

        assertThat(draft.start()).isNotNull();
        assertThat(draft.start().value().date()).isEqualTo(day);
        assertThat(draft.yearInferred()).isTrue();
        assertThat(draft.start().inferred()).contains("publicatiedatum");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            De dag is op dinsdag 4 maart.                                          | 2025-03-04 | dinsdag 4 maart
            Themadag 2025 ¶ De dag is op 4 maart.                                  | 2025-03-04 | 2025
            De dag is op 4 maart. Aanmelden kan tot 20 februari 2025.              | 2025-03-04 | een andere datum
            """)
    void or_from_the_weekday_or_another_date_in_the_text(String words, LocalDate day, String why) {
        var draft = Said.read(words);

        assertThat(draft.start()).isNotNull();
        assertThat(draft.start().value().date()).isEqualTo(day);
        assertThat(draft.start().inferred()).contains(why);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "De dag is op 4 maart.",
                "De dag is binnenkort.",
                "Wij bestaan sinds 4 maart.",
                "De dag is op 4 maart. In het voorjaar van 2026 is er weer een.",
                "De dag is op 4 maart. Wij bestaan sinds 2012.",
                "De dag is op 4 maart. Ons rapport van 2024 ligt klaar."
            })
    void and_without_any_of_these_no_year_is_guessed(String words) {
        assertThat(Said.read("Themadag wonen ¶ ¶ " + words).start()).isNull();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "maandag 10 februari 2025 ¶ ¶ Programma themadag 4 maart 2025",
                "Datum: 10 februari 2025 ¶ Betreft: themadag wonen 4 maart ¶ Geachte leden, ¶ Op 4 maart praten we u bij.",
                "Themadag wonen ¶ maandag 10 februari 2025 - 09:12 ¶ De dag is dinsdag 4 maart.",
                "Bo Maas praat over wonen 10 februari 2025 ¶ ¶ Bo Maas geeft op dinsdag 4 maart een lezing.",
                "Themadag wonen ¶ Soort: Nieuws ¶ Datum: 10-02-2025 ¶ Op 4 maart 2025 praten we over wonen.",
                "Themadag wonen ¶ 10-02-2025 ¶ ¶ Op 4 maart praten we over wonen.",
                "Themadag wonen ¶ Geplaatst op 10 februari 2025 ¶ ¶ Op 4 maart praten we over wonen."
            })
    void the_day_of_writing_is_not_that_of_the_meeting(String words) {
        assertThat(Said.cell(Said.read(words).start())).isEqualTo("2025-03-04");
    }

    @Test
    void a_day_that_does_not_exist_is_told() {
        assertThat(Said.read("Themadag ¶ ¶ op 31 juni 2025").remarks())
                .singleElement()
                .satisfies(it -> assertThat(it.value()).contains("31 juni 2025").contains("bestaat niet"));
    }
}
