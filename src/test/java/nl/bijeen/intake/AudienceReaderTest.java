package nl.bijeen.intake;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class AudienceReaderTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Voor wie? ¶ Beleidsmedewerkers wonen bij gemeenten                            | Beleidsmedewerkers wonen bij gemeenten
            Welkom zijn onze vrijwilligers en dan graag velen.                            | onze vrijwilligers
            Wie? Medewerkers van lokale besturen                                          | Medewerkers van lokale besturen
            Voor projectleiders bij gemeenten die met tegenwerking te maken hebben.       | projectleiders bij gemeenten die met tegenwerking te maken hebben
            Doelgroep: raadsleden en griffiers                                            | raadsleden en griffiers
            Voor wie ¶ ¶ Deze dag is bedoeld voor directeuren en managers.                | directeuren en managers
            Doelgroep ¶ Iedereen die werkt met jongeren.                                  | Iedereen die werkt met jongeren
            De cursus is bestemd voor nieuwe bestuurders van woningcorporaties.           | nieuwe bestuurders van woningcorporaties
            De middag richt zich op leerkrachten in het basisonderwijs.                   | leerkrachten in het basisonderwijs
            Deze avond is er voor ouders van jonge kinderen.                              | ouders van jonge kinderen
            Iedereen is welkom.                                                           | Iedereen
            Alle leden zijn van harte uitgenodigd.                                        | Alle leden
            Wij nodigen alle inwoners van de wijk uit.                                    | alle inwoners van de wijk
            Belangstellenden zijn van harte welkom.                                       | Belangstellenden
            Werk je als jurist bij een gemeente? Dan is dit je dag.                       | jurist bij een gemeente
            De bijeenkomst is uitsluitend toegankelijk voor leden van de vereniging.      | leden van de vereniging
            Het symposium is interessant voor artsen, verpleegkundigen en onderzoekers.   | artsen, verpleegkundigen en onderzoekers
            Een netwerkdag voor wijkverpleegkundigen en huisartsen.                       | wijkverpleegkundigen en huisartsen
            This workshop is aimed at policy officers and researchers.                    | policy officers and researchers
            Everyone is welcome.                                                          | Everyone
            De training is geschikt voor beginnende projectleiders.                       | beginnende projectleiders
            Dit webinar is speciaal voor vrijwilligers van de voedselbank.                | vrijwilligers van de voedselbank
            Zowel leden als niet-leden zijn welkom.                                       | Zowel leden als niet-leden
            Voor onze leden organiseren we op 4 maart 2025 een borrel.                    | onze leden
            Ben je wethouder of raadslid? Kom dan langs.                                  | wethouder of raadslid
            Ook niet-leden zijn welkom.                                                   | niet-leden
            Deelname staat open voor studenten van alle opleidingen.                      | studenten van alle opleidingen
            Toegankelijk voor alle geïnteresseerden.                                      | alle geïnteresseerden
            We hopen op 4 maart 2025 veel mantelzorgers te ontmoeten.                     | -
            De dag is bedoeld om kennis te delen.                                         | -
            Graag nodigen we raadsleden, wethouders en griffiers uit voor een avond. | raadsleden, wethouders en griffiers
            De gemeente Laagstad nodigt omwonenden en andere belangstellenden uit. | omwonenden en andere belangstellenden
            De gemeente praat bestaande en nieuwe partijen bij op een avond. | bestaande en nieuwe partijen
            The society invites all researchers and policy advisers to its symposium. | all researchers and policy advisers
            Geachte leden van de raad, ¶ Op 4 maart 2025 spreken we over wonen. | leden van de raad
            Voor: wethouders wonen | wethouders wonen
            Zo'n middag is er voor iedereen die graag bestuurt.                            | iedereen die graag bestuurt
            Deze masterclass, die voor zowel nieuwe als ervaren burgemeesters geschikt is, duurt twee dagen. | zowel nieuwe als ervaren burgemeesters
            Uitnodiging voor burgemeesters: DATUM GEWIJZIGD                                | burgemeesters
            Who: Everyone who works in the housing sector | Everyone who works in the housing sector
            De avonden staan open voor raadsleden uit de regio. | raadsleden uit de regio
            De studiedag richt zich tot leerkrachten en directies. | leerkrachten en directies
            Het symposium mikt op beleidsmakers en bestuurders. | beleidsmakers en bestuurders
            Op 4 maart houdt Woonwijs een studiedag onder de titel ‘Wonen’, voor architecten en onderzoekers. | architecten en onderzoekers
            De dorpsraad houdt een avond over windmolens voor alle bewoners van Ede, en zeker voor wie aan de dijk woont. | alle bewoners van Ede
            De bijeenkomst voor sportverenigingen die de gemeente Ede zou houden, gaat niet door. | sportverenigingen
            Een unieke kans voor huisartsen om ervaringen te delen. | huisartsen
            De onderwerpen zijn gekozen voor directeuren en bestuurders van scholen. | directeuren en bestuurders van scholen
            Een webinar voor maatschappelijk werkers over studenten in nood. | maatschappelijk werkers
            De doelgroep bestaat uit zorgverleners in de wijk. | zorgverleners in de wijk
            Een must voor elke communicatieadviseur. | elke communicatieadviseur
            Wij verwelkomen graag raadsleden en wethouders. | raadsleden en wethouders
            Deelname is voorbehouden aan leden van de vereniging. | leden van de vereniging
            Iedere inwoner van Ede mag komen. | Iedere inwoner van Ede
            Iedereen welkom! | Iedereen
            Voor wie in de zorg werkt. | wie in de zorg werkt
            Een netwerkbijeenkomst voor en door ondernemers. | ondernemers
            Workshop voor zij-instromers in het onderwijs | zij-instromers in het onderwijs
            De avond is voor iedereen toegankelijk. | iedereen
            Het debat is openbaar en voor iedereen gratis toegankelijk. | iedereen
            Registration is open to all staff. | all staff
            This session targets policy makers in local government. | policy makers in local government
            We welcome researchers and students from all fields. | researchers and students from all fields
            Students and staff are welcome. | Students and staff
            Voor wie ¶ ¶ Advocaten, rechters, medewerkers van de Raad voor de Wijken en erkende instellingen, wetenschappers, beleidsmakers en andere professionals uit de dagelijkse praktijk van het bouwen en van het wonen in de wijk. | Advocaten, rechters, medewerkers van de Raad voor de Wijken en erkende instellingen, wetenschappers, beleidsmakers en andere professionals uit de dagelijkse praktijk van het bouwen en van het wonen in de wijk
            Voor wie? ¶ • Wethouders ¶ • Raadsleden ¶ • Griffiers ¶ ¶ Kosten ¶ Gratis | Wethouders, Raadsleden, Griffiers
            Deze dag organiseren we voor professionals in het sociaal domein. | professionals in het sociaal domein
            Een bijeenkomst voor bestuurders, door bestuurders. | bestuurders
            Het congres was toegankelijk voor iedereen, de vergadering uitsluitend voor leden. | iedereen
            Op 4 maart vindt een dag voor de leden van Woonwijs plaats in de zaal. | de leden van Woonwijs
            Aimed at: policy officers in local government | policy officers in local government
            Deze workshop is gemaakt voor en door vrijwilligers. | vrijwilligers
            """)
    void it_is_for_whom_the_text_says(String words, String audience) {
        assertThat(Said.cell(Said.read("Themadag wonen ¶ ¶ " + words).audience()))
                .isEqualTo(audience);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "De dag is voor 4 maart 2025 gepland.",
                "Voor vragen kunt u bellen.",
                "Voor kinderen onder de 12 jaar vragen wij niets.",
                "De orgels zijn heel geschikt voor barokke orgelmuziek.",
                "Voor wie er toen leefden was het een onzeker jaar.",
                "The desk is open for payments until two.",
                "Wij zoeken een oplossing voor bewoners in de knel.",
                "De lunch is voor eigen rekening.",
                "Er is aandacht voor medewerkers die uitvallen.",
                "Anna Smit schetst de risico's voor bestuurders als het gaat om klimaat.",
                "Eén vertegenwoordiger van uw krant is van harte welkom.",
                "Bent u na aanmelding verhinderd? Meld u af.",
                "Op deze dag praten onderzoekers en bestuurders je bij over hun werk.",
                "De middag staat in het teken van aandacht voor bewoners.",
                "De bijeenkomst over de gevolgen van de wet voor gemeenten is op 4 maart.",
                "De sprekers staan open voor vragen van de leden.",
                "Bo Maas is directeur van het netwerk voor mensen met een beperking.",
                "Het programma voor leden staat hieronder.",
                "A design can be a space that is open to everyone.",
                "Ben je ouder dan 60? Kom dan langs.",
                "Hij sprak over samenwerken, gericht op herstel, met mensen die kwetsbaar zijn.",
                "Voor deelnemers en bezoekers is het vervelend dat dit zo laat bekend wordt.",
                "Beste collega’s, ¶ Op 4 maart spreken we over wonen.",
                "Kosten: € 30,00 voor de hele reeks, introducés alleen voor leden",
                "De subsidie is bedoeld voor verenigingen.",
                "De zaal is alleen toegankelijk voor rolstoelgebruikers via de achterdeur.",
                "De lezing is gratis voor studenten en kost 10 euro voor anderen.",
                "Speciaal voor de jeugd is er een springkussen.",
                "De nieuwe datum voor de Algemene Leden Vergadering volgt."
            })
    void what_a_text_is_about_is_no_audience(String words) {
        assertThat(Said.read("Themadag wonen ¶ ¶ " + words).audience()).isNull();
    }
}
