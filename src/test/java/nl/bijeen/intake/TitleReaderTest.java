package nl.bijeen.intake;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TitleReaderTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Themadag Wonen ¶ ¶ Op 4 maart 2025.                                                   | Themadag Wonen
            GEANNULEERD: Themadag Wonen                                                           | Themadag Wonen
            Themadag Wonen (geannuleerd)                                                          | Themadag Wonen
            Themadag Wonen gaat niet door                                                         | Themadag Wonen
            Themadag Wonen uitgesteld                                                             | Themadag Wonen
            Uitnodiging Themadag Wonen                                                            | Themadag Wonen
            Uitnodiging voor het symposium Zorg                                                   | symposium Zorg
            Save the date: Themadag Wonen                                                         | Themadag Wonen
            4 maart 2025: Themadag Wonen                                                          | Themadag Wonen
            Themadag Wonen, 4 maart 2025                                                          | Themadag Wonen
            Themadag Wonen - 4 maart 2025                                                         | Themadag Wonen
            Themadag Wonen op dinsdag 4 maart                                                     | Themadag Wonen
            Themadag Wonen ¦ Vereniging Woonwijs                                                  | Themadag Wonen
            Home ¶ Agenda ¶ Themadag Wonen ¶ ¶ Op 4 maart 2025.                                   | Themadag Wonen
            Overslaan en naar de inhoud gaan ¶ Themadag Wonen ¶ ¶ Op 4 maart 2025.                | Themadag Wonen
            Aankondiging ¶ ¶ Themadag Wonen                                                       | Themadag Wonen
            Agenda ¶ ¶ 4 maart 2025 ¶ ¶ Themadag Wonen                                            | Themadag Wonen
            Lezing: Het land van morgen                                                           | Lezing: Het land van morgen
            Titel: Het land van morgen ¶ Wanneer: 4 maart 2025                                    | Het land van morgen
            Wonen in 2040: wie betaalt de rekening?                                               | Wonen in 2040: wie betaalt de rekening?
            Webinar Wonen - gratis                                                                | Webinar Wonen - gratis
            Beste leden, ¶ ¶ Graag nodigen wij u uit voor het Voorjaarscongres Wonen op 4 maart 2025. | Voorjaarscongres Wonen
            UPDATE 10 maart: cursus Privacy gaat niet door wegens te weinig inschrijvingen | cursus Privacy
            Beste collega's, ¶ ¶ Op 15 januari is onze nieuwjaarsbijeenkomst. ¶ ¶ Hartelijke groet, | nieuwjaarsbijeenkomst
            UITGESTELD Themadag Wonen | Themadag Wonen
            De Vereniging Woonwijs ¶ Themadag Wonen ¶ ¶ Op 4 maart 2025. | Themadag Wonen
            5 oktober 2025, Lelystad ¶ ¶ Najaarscongres Wonen ¶ ¶ Elk jaar in oktober is er een congres. | Najaarscongres Wonen
            Donderdag 8 september 2022 - Provinciehuis te Utrecht ¶ ¶ Themadag Wonen               | Themadag Wonen
            Overslaan en naar de inhoud gaan ¶ ¶ Het Grote Gesprek ¶ ¶ Het nieuws van de Themadag Wonen en de Themadag Zorg. | Het Grote Gesprek
            PROGRAMMA ¶ Werkconferentie Wonen in ontwikkeling ¶ 25 september 2025 ¶ 9.30 Opening     | Werkconferentie Wonen in ontwikkeling
            Agenda - 16 juni 2021 Netwerkdag 'Herstel na de storm'                                | Netwerkdag 'Herstel na de storm'
            ede otterlo lunteren ¶ ¶ Inspirerend erfgoed ¶ ¶ Op 4 maart 2025 is de Inspiratiedag Erfgoed. | Inspirerend erfgoed
            Meer weten... ¶ Veiligheidsconferentie ¶ ¶ Op 4 maart 2025.                            | Veiligheidsconferentie
            Go back ¶ ¶ Programme update: lunch meetings on housing ¶ ¶ From Monday on there is a lunch. | lunch meetings on housing
            Logo Woonwijs ¶ menu ¶ ¶ Themadag Wonen                                               | Themadag Wonen
            Anna Smit. (foto: Bo Maas) ¶ ¶ Debatavond met Anna Smit                                | Debatavond met Anna Smit
            Loading Events ¶ ¶ « All Events ¶ ¶ Policy Lab for Housing                             | Policy Lab for Housing
            Universiteit Laagland ¶ ¶ nl en ¶ ¶ Join the Anniversary Day of Housing!               | Join the Anniversary Day of Housing!
            Op 4 maart 2025 vindt in de grote zaal ‘Onder Bewoners’ plaats. Dat is een gesprek.   | Onder Bewoners
            Het programma voor de lustrumbijeenkomst van dinsdag 4 maart 2025 is bekend.          | lustrumbijeenkomst
            Datum: 4 maart 2025 ¶ Plaats: Ede ¶ ¶ Van ambitie naar bouwen ¶ ¶ Deze middag gaat over wonen. | Van ambitie naar bouwen
            """)
    void the_title_is_the_name_without_the_news_and_the_day(String words, String title) {
        assertThat(Said.cell(Said.read(words.replace(" ¦ ", " | ")).title())).isEqualTo(title);
    }
}
