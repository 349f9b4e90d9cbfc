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
            Wijk en Wonen advies ¶ ¶ Persuitnodiging ¶ ¶ Minisymposium Wonen voor later ¶ 4 maart 2025, De Zaal, Ede ¶ ¶ Minister en bewoners spreken over wonen in de wijk, nu en later. | Minisymposium Wonen voor later
            Kenniscentrum voor dorpen ¶ ¶ Eerste Buurttafel in Ede ¶ ¶ 2-11-2015 ¶ ¶ De eerste Buurttafel is op 26 november en gaat over alles wat de wijk en de bewoners raakt. | Eerste Buurttafel in Ede
            Nieuwsbrief mei 2024 ¶ ¶ Oude beken, nieuw water ¶ ¶ Wie in het dal van deze beken komt, die ziet hoeveel water er elk jaar weer bij komt. | Oude beken, nieuw water
            Welkom bij het Waterplatform. ¶ ¶ IS HET LAND KLAAR VOOR DE REGEN? ¶ ¶ Praktisch | IS HET LAND KLAAR VOOR DE REGEN?
            Gemeentehuis Ede ¶ ¶ Bouwen in kringen ¶ ¶ Kan bouwen in kringen echt? ¶ ¶ Wij praten in twee rondes over bouwen in kringen en alles wat daar in het land bij hoort. | Bouwen in kringen
            Studiedag ¶ ¶ Het klooster in beeld ¶ ¶ Op 4 maart houdt Woonwijs een studiedag over het klooster van Ede en hoe dat in beeld komt. | Het klooster in beeld
            Symposium ¶ Water in de wijk ¶ ¶ Op 4 maart 2025.                                     | Symposium Water in de wijk
            Voor een sterk lokaal bestuur ¶ ¶ Kies uw thema ¶ ¶ Manifest verkiezingen: kom mee praten ¶ ¶ Voor de verkiezingen schrijven we een manifest, en daar praten we met alle leden over. | Manifest verkiezingen: kom mee praten
            Programma - Congres Wonen ¶ ¶ 10.00 Opening ¶ 11.00 Pauze                             | Congres Wonen
            Programma ¶ ¶ 9.15 uur ¶ ¶ Ontvangst op het plein ¶ ¶ 10.00 uur ¶ ¶ Opening door Bo Maas | -
            2024-03-04 - Anna Smit over wonen                                                     | Anna Smit over wonen
            8 juli online informatiebijeenkomst ¶ Op 8 juli hoort u hoe het ermee staat. ¶ - Hoe staat het met de molens? | online informatiebijeenkomst
            WONEN 2022: Postponed to 4-8 July 2022 ¶ ¶ Dear all,                                  | WONEN 2022
            Op 4 maart is er een avond onder de titel 'Wonen voor later', in Ede.                 | Wonen voor later
            Op 4 maart houdt Woonwijs de infosessie: ‘Wonen voor later’. ¶ ¶ Programma ¶ • Wonen in beeld - Bo Maas, directeur | Wonen voor later
            Op 4 maart zou de eerste informatieavond rond het traject SamenBouwen zijn. ¶ ¶ De drukte dwingt ons de bijeenkomst van 4 maart te verzetten. | eerste informatieavond rond het traject SamenBouwen
            Anna Smit spreekt op 4 maart tijdens de Buurtborrel in Ede.                           | Buurtborrel
            Besloten is deze namiddag dat de jeugddag in Ede niet doorgaat.                       | jeugddag
            De markt is groot. ¶ In deze interactieve lezing vertelt Anna Smit hoe groot.         | interactieve lezing
            • Home ¶ • Over ons ¶ • Kaart ¶ • Missies ¶ ¶ Evenement ¶ ¶ Is elk huis van ons allemaal? ¶ ¶ Kom luisteren. ¶ ¶ Is elk huis van ons allemaal? | Is elk huis van ons allemaal?
            Hosted by the Team ¶ • The Young People ¶ • Club of Trees ¶ ¶ Housing: the plan and you ¶ ¶ What is in the plan for housing, and how does it change what people do every day? | Housing: the plan and you
            20 mei Beschermd maar nat. Beheer van hoge gronden in de dagelijkse praktijk van het waterschap ¶ ¶ Datum: 20 mei 2025 | Beschermd maar nat. Beheer van hoge gronden in de dagelijkse praktijk van het waterschap
            Nieuws ¶ ¶ 18 maart 2025 ¶ ANNULERING: Klankbordgroep Wonen 31-03-2025 ¶ ¶ De bijeenkomst van 31 maart kan niet doorgaan. | Klankbordgroep Wonen
            Algemene informatie ¶ ¶ Op 4 maart is in Ede het landelijk congres Waarheid in de wijk. ¶ ¶ Waarom dit congres? | congres Waarheid in de wijk
            Buurtbelang heeft een nieuwe look! ¶ ¶ Op 20 maart houden we onze Algemene vergadering in de zaal. | Algemene vergadering
            Digitaal (Zoom) ¶ 23 maart 2025 ¶ Woonwijs organiseert dit jaar weer een basiscursus ruimtelijk wonen. | basiscursus ruimtelijk wonen
            Het thema van dit platform is “Wonen tussen zorg en regels”.                          | Wonen tussen zorg en regels
            Op 4 maart spreekt Bo Maas. Het jaarthema is 'Samen', en zijn lezing heet 'Vroom. Hoe het kan'. | Vroom. Hoe het kan
            Save the Date: Laagstadse Bestuursconferentie 23 September 2025                       | Laagstadse Bestuursconferentie
            Vlaamse Vereniging voor ¶ Wonen en Bouwen ¶ ¶ 23-05-2025 ¶ ¶ Woondag 2025. Meer met meer. ¶ ¶ Wie in deze tijd wonen en bouwen wil, zoekt op de Woondag naar wat er kan. | Woondag 2025. Meer met meer
            De beurzen Wonen Nederland en Bouwvakdagen, die op 17 maart zouden zijn, zijn verplaatst. | beurzen Wonen Nederland en Bouwvakdagen
            Gezamenlijk persbericht Woonwijs en de regio ¶ ¶ Het VWO Jaarcongres van 4 maart gaat niet door. | VWO Jaarcongres
            We verdagen de Vlaamse Woondag van volgende week naar het najaar.                     | Vlaamse Woondag
            Van: Bo Maas ¶ Aan: leden ¶ Onderwerp: Uitnodiging themadag Wonen op 4 maart ¶ ¶ Beste leden, | themadag Wonen
            From: Anna ¶ To: all ¶ Subject: FW: Invitation: Housing Lab 4 March ¶ ¶ Dear all,     | Housing Lab
            Woonwijs.nl ¶ Zoeken ¶ Menu ¶ ¶ Expertmeeting Dorpen in beweging ¶ dinsdag 4 maart 2025 | Expertmeeting Dorpen in beweging
            Nieuwe datum: Themadag Wonen                                                          | Themadag Wonen
            [UPDATE] Themadag Wonen verplaatst naar 5 mei                                         | Themadag Wonen
            UITNODIGING ¶ ¶ Buurtbelang nodigt u van harte uit voor de opening van ¶ ¶ Het Huis van de Wijk ¶ ¶ op 4 maart | Het Huis van de Wijk
            Webinar ¦ Zo werkt de nieuwe wet                                                      | Webinar ¦ Zo werkt de nieuwe wet
            Op 4 maart vindt de tweede editie van het Wijkfestival plaats in Ede.                 | Wijkfestival
            Wij nodigen u uit voor de Algemene Ledenvergadering van Buurtbelang op 4 maart 2025.  | Algemene Ledenvergadering van Buurtbelang
            Naam evenement: Congres Wonen ¶ Datum: 4 maart                                        | Congres Wonen
            WAT? Infoavond warmtenet ¶ WAAR? Stadhuis ¶ WANNEER? 4 maart 2025                     | Infoavond warmtenet
            4 maart: Debat over wonen (20.00 uur, De Zaal)                                        | Debat over wonen
            Lezing over bijen, woensdag 4 maart 2025 in de burcht, aanvang 15.00 uur              | Lezing over bijen
            """)
    void the_title_is_the_name_without_the_news_and_the_day(String words, String title) {
        assertThat(Said.cell(Said.read(words.replace(" ¦ ", " | ")).title())).isEqualTo(title.replace(" ¦ ", " | "));
    }
}
