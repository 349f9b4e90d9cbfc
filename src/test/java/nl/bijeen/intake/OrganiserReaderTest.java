package nl.bijeen.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class OrganiserReaderTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Organisatie: Stichting Woonwijs                                                        | Stichting Woonwijs
            De dag wordt georganiseerd door de Vereniging van Dorpen en het Wijkplatform.          | Vereniging van Dorpen; Wijkplatform
            Stichting Woonwijs organiseert op 4 maart 2025 een themadag.                           | Stichting Woonwijs
            Op 4 maart 2025 organiseert Woonwijs samen met de gemeente Laagstad een avond.         | Woonwijs; gemeente Laagstad
            Op 4 maart 2025 organiseren de provincie Overijssel en Woonwijs een werkconferentie.   | provincie Overijssel; Woonwijs
            De avond is een initiatief van Buurtbelang, Woonwijs en de Kunstkring.                 | Buurtbelang; Woonwijs; Kunstkring
            Woonwijs nodigt je uit voor een themadag.                                              | Woonwijs
            Het Kenniscentrum Wonen houdt op 4 maart 2025 een bijeenkomst.                         | Kenniscentrum Wonen
            De bijeenkomst is georganiseerd in samenwerking met Platform Zorg.                     | Platform Zorg
            Organised by the Dutch Housing Society                                                 | Dutch Housing Society
            Woonwijs en Buurtbelang slaan de handen ineen en organiseren een dag.                  | Woonwijs; Buurtbelang
            Gastheer is de gemeente Laagstad.                                                      | gemeente Laagstad
            Het Laags Artsenverbond vzw houdt een symposium over wonen.                            | Laags Artsenverbond vzw
            Op 4 maart 2025 houden Landgoed De Loof en de Kunstkring het jaarlijkse symposium.     | Landgoed De Loof; Kunstkring
            De dag is georganiseerd door de Universiteit van Laag (UvL, Jan Maas) en de Kunstkring (KK). | Universiteit van Laag; Kunstkring (KK)
            Woonwijs, een netwerk van dorpen, houdt op 4 maart 2025 een bijeenkomst.               | Woonwijs
            Het Wijkfonds, met 2.000 leden de grootste in de streek, organiseert een avond.        | Wijkfonds
            Op 4 maart 2025 geeft de Vogelwerkgroep Laagstad de cursus Wadvogels.                  | Vogelwerkgroep Laagstad
            Daarom biedt Natuurclub Oost begin oktober een korte paddenstoelencursus aan.          | Natuurclub Oost
            Op 4 maart 2025 begint bij Groen Laagstad de cursus Bomen.                             | Groen Laagstad
            Ook vragen komen aan bod in het webinar ‘Wonen en zorg’ van Kom Mee Wonen.             | Kom Mee Wonen
            De dag wordt georganiseerd door een samenwerkingsverband van A-net, Bron, Cel, Dal, Es, Fort, Groot en Heem. | A-net; Bron; Cel; Dal; Es; Fort; Groot; Heem
            Het congres wordt geproduceerd door Logaplan en Uitgeverij Waag.                       | Logaplan; Uitgeverij Waag
            Wijk & Co and NCK make this event possible.                                            | Wijk & Co; NCK
            De Vereniging voor Dorpen voert de organisatie van dit webinar uit.                    | Vereniging voor Dorpen
            De jaarvergadering van Dorpsraad “Rond de Kade” is op 4 maart 2025.                    | Dorpsraad “Rond de Kade”
            Beste leden, ¶ ¶ De vergadering gaat niet door. ¶ ¶ Bestuur Vereniging Dorpsbelang Laag | Vereniging Dorpsbelang Laag
            Geachte leden, ¶ ¶ We zien u graag. ¶ ¶ Mede namens het bestuur van de Kunstkring,     | Kunstkring
            De Laagse Gebruikersgroep komt op 4 maart 2025 weer bijeen.                            | Laagse Gebruikersgroep
            The Lowland Housing Group meets again on March 4, 2025.                                | Lowland Housing Group
            De Kunstkring presenteert op 4 maart 2025 een lezing.                                  | Kunstkring
            Woonwijs organiseert samen met het Wijkplatform een middag over wonen. | Woonwijs; Wijkplatform
            Graag ontvangt het Woonwijs-bestuur u op 4 maart 2025. | Woonwijs
            De gemeente Laagstad nodigt omwonenden uit voor een avond. | gemeente Laagstad
            Het is een initiatief van Buurtbelang en de provincie Drenthe. | Buurtbelang; provincie Drenthe
            The Centre for Housing and the Harbour Society invite all members to a symposium. | Centre for Housing; Harbour Society
            Namens het bestuur van de Kring van Juristen nodig ik u uit. | Kring van Juristen
            Georganiseerd door: Leerstoel Jeugd & Recht | Leerstoel Jeugd & Recht
            De avond is voor leden van de Vereniging van Dorpen. | Vereniging van Dorpen
            Het door Woonwijs en vDSM georganiseerde congres is op 4 maart 2025. | Woonwijs; vDSM
            De dagen worden door de Vereniging voor Raadsleden georganiseerd in samenwerking met de Vereniging van Griffiers. | Vereniging voor Raadsleden; Vereniging van Griffiers
            Op initiatief van de burgemeester van Ede organiseert het ministerie van Economische Zaken en Klimaat een workshop. | ministerie van Economische Zaken en Klimaat
            The lab is organised by the Urban Network (UN) and the Dutch Ministry of the Interior and Kingdom Relations. | Urban Network (UN); Dutch Ministry of the Interior and Kingdom Relations
            Op 4 maart 2025 vindt het symposium Rampen en water van de Werkgroep Bild plaats. | Werkgroep Bild
            De Vereniging voor Bestuur (VVB) kondigt in samenwerking met de Unie van Water een avond aan. | Vereniging voor Bestuur (VVB); Unie van Water
            Organisatie ¶ ¶ Woonwijs ¶ ¶ De dagen verlopen zo: ¶ 14.30 – 15.00 uur Inloop          | Woonwijs
            Het is een studiedag van de Erfgoedkring in samenwerking met het STAM en Faro.         | Erfgoedkring; STAM; Faro
            Op 6 mei organiseert de fractie van het CDA Ede, samen met de CDA bestuurdersvereniging, een avond. | fractie van het CDA Ede; CDA bestuurdersvereniging
            Op 12 november organiseren we samen met Tandem en Wielen 21 een studiedag over drempels. | Tandem; Wielen 21
            De commissie voor Justitie en Veiligheid organiseert op 4 maart een conferentie.        | commissie voor Justitie en Veiligheid
            Op 4 maart organiseerde Studiekring Recht in het Paviljoen een congres.                | Studiekring Recht
            In 2017 organiseert LandschappenNL de Natuurwerkdag op 500 plaatsen.                   | LandschappenNL
            Woonwijs faciliteert daarom een werklab voor adviseurs. | Woonwijs
            De avond wordt georganiseerd door de commissie Debat, samen met Binnenstad. | commissie Debat; Binnenstad
            Op 4 maart organiseert Ondernemend Linge en Waal een debat. | Ondernemend Linge en Waal
            Op 4 maart organiseren Ondernemend Linge en Woonwijs een debat. | Ondernemend Linge; Woonwijs
            De Natuur en Milieufederatie Laagland houdt op 4 maart een avond. | Natuur en Milieufederatie Laagland
            De dag wordt georganiseerd door Buurtbelang, Agentschap voor Land en Bos, en VLD. | Buurtbelang; Agentschap voor Land en Bos; VLD
            De FOD Gezondheid, Veiligheid van de Keten en Leefmilieu zou op 4 maart een kick-off houden. | FOD Gezondheid, Veiligheid van de Keten en Leefmilieu
            Op 4 maart organiseert de wijkraad een debatavond. | wijkraad
            Buurtbelang en Woonwijs staan in voor de organisatie van de avond. | Buurtbelang; Woonwijs
            Bo Maas geeft op uitnodiging van de Noorderraad een lezing. | Noorderraad
            Organisatie ¶ Een organisatie van het WBL. | WBL
            Dat heeft het bestuur van het Overleg Samenwerkende Buurten besloten. | Overleg Samenwerkende Buurten
            Op 4 maart vergadert de Commissie voor Binnenlandse aangelegenheden. | Commissie voor Binnenlandse aangelegenheden
            Op 4 maart houdt architectenvereniging BOW een lezing. | architectenvereniging BOW
            In Belgium BOW and RealHouses have teamed up to organise a free day. | BOW; RealHouses
            Woonwijs cancels party | Woonwijs
            De Federatie van Wijken's houdt een dag. De Federatie van Wijken’s houdt daarom een webinar. | Federatie van Wijken's
            De Cercle du Livre van de Université Libre de Bruxelles en de Studiekring Wonen nodigen jullie uit. | Cercle du Livre van de Université Libre de Bruxelles; Studiekring Wonen
            Organisers: ¶ + Anna Smit ¶ + Zef Maaskant ¶ ¶ We spend a day on housing. | Anna Smit; Zef Maaskant
            Organisatie: Perron31 (namens WO15 en het Ministerie van Wonen) en Vereniging Metrostad | Perron31; Vereniging Metrostad
            De bijeenkomst wordt samen met Programma Open Wonen (POW) en de Gemeente Laagstad gehouden. | Programma Open Wonen (POW); Gemeente Laagstad
            De studienamiddag Wonen Actueel van Dorpskunde Vlaanderen is op 19 november. | Dorpskunde Vlaanderen
            De HoLa (E-Qual), het Werkcentrum voor Internationaal Wonen (W.I.W) vzw en P.C. Dr. Gijssel organiseren een congres. | HoLa (E-Qual); Werkcentrum voor Internationaal Wonen (W.I.W) vzw; P.C. Dr. Gijssel
            Mavisie, de Beroepsvereniging voor Professionals in het Sociaal Werk (BPW) en Woonwijs organiseren de dag. | Mavisie; Beroepsvereniging voor Professionals in het Sociaal Werk (BPW); Woonwijs
            Woonwijs, dat vijftig jaar bestaat, houdt op 4 maart een feest. | Woonwijs
            Wij, Vereniging Woonwijs, organiseren op 4 maart een avond. | Vereniging Woonwijs
            Het congres is een coproductie van Woonwijs en Buurtbelang. | Woonwijs; Buurtbelang
            Organised by the University of Lowland and Housing Europe. | University of Lowland; Housing Europe
            Housing Europe and the Lowland Institute are organising a workshop on 4 March. | Housing Europe; Lowland Institute
            De provincie Utrecht en de gemeenten Laagstad en Hoogstad nodigen u uit voor een avond. | provincie Utrecht; gemeenten Laagstad en Hoogstad
            Initiatiefnemers zijn Woonwijs en Buurtbelang. | Woonwijs; Buurtbelang
            De Ombudsdienst, Kind & Samen en LOKAAL houden samen een studiedag. | Ombudsdienst; Kind & Samen; LOKAAL
            Organisation: Housing Society (HS) and the City Board (Gemeente Laagstad) ¶ ¶ The City Board and Housing Society/University of Lowland organise a conference. | Housing Society (HS); City Board
            Op 5 november houdt gemeente Laagstad in De Hoeve een avond. | gemeente Laagstad
            Op 5 november houdt Woonwijs in Ede een avond. | Woonwijs
            Woonwijs heeft het congres van 4 maart afgelast. | Woonwijs
            """)
    void who_holds_it_is_read(String words, String organisers) {
        assertThat(organisers(words)).isEqualTo(organisers);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Wij organiseren op 4 maart 2025 een themadag.",
                "De wethouder van Laagstad opent de dag.",
                "Gemeenten organiseren de zorg steeds vaker zelf.",
                "Daarom organiseren we een dag.",
                "Daarvoor organiseren wij nog tafels over groen.",
                "Raadsleden zijn welkom.",
                "Hoe organiseren wij vandaag de zorg voor de stad?",
                "Zef Maaskant geeft op 4 maart een lezing in de zaal.",
                "Programma van de avond door Ton de Wit, wethouder.",
                "Utrecht organiseert op 4 maart een dag.",
                "De vergadering gaat vooraf aan het Festival van het Wonen; het Festival van het Wonen is verplaatst.",
                "Wim de Wit, consulent van de Landelijke Organisatie van Wijken, spreekt.",
                "Vertegenwoordigers van regio’s en TWO-regio’s organiseren ze samen.",
                "Webinar: Frisse start met participatie",
                "De vorming staat open voor alle leden van de Brusselse colleges.",
                "18.00 Ontvangst met broodjes en een drankje, aangeboden door Parkzicht",
                "COVID heeft gemaakt dat de lezing later werd gehouden.",
                "Het overleg in de Hoogmeer wil in december een avond houden.",
                "Op 4 maart houdt Zef Maaskant een inleiding over wonen.",
                "Op 4 maart geeft Zef Maaskant de cursus Wadvogels.",
                "Iedereen in de Waag organiseert wel eens iets.",
                "Door de huidige Maatregelen heeft het bestuur besloten dat de Vergadering van 4 maart niet gehouden wordt.",
                "Dag van de Trainer 2025",
                "Kees, die namens de Dorpspartij in de raad zit, komt ook."
            })
    void who_is_not_said_to_hold_it_is_left_out(String words) {
        assertThat(organisers(words)).isEmpty();
    }

    private static String organisers(String words) {
        return Said.read("Themadag wonen ¶ ¶ " + words).organisers().stream()
                .map(Found::value)
                .collect(Collectors.joining("; "));
    }
}
