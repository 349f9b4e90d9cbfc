package nl.bijeen.intake;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class OnStageTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Van Inge Wolters horen we wat onderzoek zegt over de praktijk.                         | Inge Wolters = -
            Daarna gaat George de Kamp, bijzonder hoogleraar ondernemen met grond, in op de woningcorporatie. | George de Kamp = bijzonder hoogleraar ondernemen met grond
            Tot slot reageert gedeputeerde mevrouw Anita Andries op de plannen.                    | Anita Andries = gedeputeerde
            Bart Muis, professor Bosecologie aan de KUL, weegt beheerde en onbeheerde natuur tegen elkaar af. | Bart Muis = professor Bosecologie aan de KUL
            Ons netwerk nodigt Tom Null, projectleider regiovorming van het Agentschap Bestuur, uit om de regels toe te lichten. | Tom Null = projectleider regiovorming van het Agentschap Bestuur
            Filosofe Tineke Beek is bijna klaar met haar biografie. Zondag vertelt zij over een man die leefde in de tijd van Martin Luiter. | Tineke Beek = Filosofe
            Annetje Otten, chair of LDU, will kick things off.                                     | Annetje Otten = chair of LDU
            NWU chair Stan Gielens opens the day.                                                  | Stan Gielens = NWU chair
            State Secretary Sander Dekkers of the Ministry of Education is also scheduled to attend. | Sander Dekkers = State Secretary of the Ministry of Education
            We talk with journalist and author Teun van de Keur, urban planner Marianne Fever and Jessica Jong. | Teun van de Keur = journalist and author; Marianne Fever = urban planner; Jessica Jong = -
            Film- en televisiemaker en activist Nick Balta geeft een lezing.                       | Nick Balta = Film- en televisiemaker en activist
            Regisseur Zbyszek Balta geeft een lezing in het klooster.                              | Zbyszek Balta = Regisseur
            16.00 – 17.00 Willen we windenergie? Lezing Guido Bakker ¶ 17.00 – 18.00 De verborgen impact. Lezing Estella Frank | Guido Bakker = -; Estella Frank = -
            11.00 Opening: The Economy ¶ with Dr Arnold Tukkers. ¶ 12.15 Lunch                     | Arnold Tukkers = -
            9.50 – 10.50 ¶ Noodzaak – Gerard van der Steen, directeur KLO ¶ Het plan wonen… – Sofie Stolk, Deltabureau ¶ ¶ 10.50 – 11.30 ¶ Pauze | Gerard van der Steen = directeur KLO; Sofie Stolk = Deltabureau
            Programma ¶ ¶ • Wonen vanuit het rijk - Kris Snijder, algemeen directeur VGB ¶ • Hoe ga je aan de slag? - Peter Haute, Labo Regio ¶ • Vanuit Vlaanderen - Minister Bart Som | Kris Snijder = algemeen directeur VGB; Peter Haute = Labo Regio; Bart Som = Minister
            09.30 u Welkom (Maurice Hoffer, INBU) ¶ 11.40 u Bossen en klimaat (Wynfrith Keule, UAntwerp) ¶ 12.30 u Pauze | Maurice Hoffer = INBU; Wynfrith Keule = UAntwerp
            10.15 Dovemansgesprek? Heidi Degerik (UGent) interviewt twee werkers waaronder Mieke Wint (BML) ¶ 10.45 Pauze | Heidi Degerik = UGent; Mieke Wint = BML
            9.20 Verwelkoming door Marc van Kempen, ¶ voorzitter Landelijk Overleg ¶ 9.30 Wonen ¶ mevr. Sarah Luit, geografe van het ¶ Observatorium voor Laagland ¶ 10.00 Einde | Marc van Kempen = voorzitter Landelijk Overleg; Sarah Luit = geografe van het Observatorium voor Laagland
            11.20 uur Restauratie Huis Jan de Jong: op zoek naar ruimte ¶ Door Stephan Licht, Hendrik De Bruin Monumenten ¶ 12.00 uur Einde | Stephan Licht = Hendrik De Bruin Monumenten
            10.00 Opening ¶ 11.00 Opening of the year by prof. dr ir Arthur P. J. Mold              | Arthur P. J. Mold = -
            De avond is onder leiding van dagvoorzitter Brecht van Hulst, met partners als LTU en met Marc van den Tweede van Natuurclub. | Brecht van Hulst = dagvoorzitter; Marc van den Tweede = Natuurclub
            13.30 Opening door burgemeester van Delft, Marja van Bijster ¶ 14.00 Einde              | Marja van Bijster = burgemeester van Delft
            PROGRAMMA ¶ TOESPRAAK ¶ door studentenvertegenwoordigers Yune Paap van de AP Hogeschool en Marloes Thol van de Universiteit Ede | Yune Paap = studentenvertegenwoordigers van de AP Hogeschool; Marloes Thol = Universiteit Ede
            16.00 Debat ‘jong & oud’ met studenten o.l.v. John Wok en Els van der Laan ¶ 17.00 Einde | John Wok = -; Els van der Laan = -
            14.00 Inleiding ¶ Leo Verharen, oud-conservator RMA ¶ 14.30 Beeld ¶ Liesbeth Theun en Jos Bazel, RCA ¶ 15.45 Einde | Leo Verharen = oud-conservator RMA; Liesbeth Theun = RCA; Jos Bazel = RCA
            14.15 Blok 1 ¶ • Uit de praktijk: Seline Geys, senior adviseur Landschap & Historie, Bosbeheer ¶ • Reflectie: Paul Hulz, medewerker natuur, landschap en recreatie, Stichting Laagland ¶ 14.45 Einde | Seline Geys = senior adviseur Landschap & Historie, Bosbeheer; Paul Hulz = medewerker natuur, landschap en recreatie, Stichting Laagland
            Kees Jan de Veen opent de dag. Later spreekt Kees-Jan de Veen (dijkgraaf van Aa).       | Kees-Jan de Veen = dijkgraaf van Aa
            Marcel A.A. Sop licht op dinsdag 18 april van 14.00 tot 16.15 uur zijn proefschrift toe. | Marcel A.A. Sop = -
            Sprekers ¶ Bert De Monk is hoogleraar geschiedenis aan de Universiteit Laagland. ¶ Arlono Luit maakte met een grote productie een kunstwerk. | Bert De Monk = hoogleraar geschiedenis aan de Universiteit Laagland; Arlono Luit = -
            Zijn collega, minister van Welzijn, Armoede & Gezin Wouter Beeke, deed dat met een toespraak. | Wouter Beeke = minister van Welzijn, Armoede & Gezin
            Dan waren dr. Geert Pin en dhr. Walter Geun aan de beurt.                               | Geert Pin = -; Walter Geun = -
            12.00 uur ‘De nieuwe databank’; door Ap Bouw (Maris) ¶ 13.00 uur Einde                  | Ap Bouw = Maris
            Het debat is met: ¶ Prof. dr. Ed Brink, rector magnificus. ¶ ¶ Prof. dr. Joost Kessel, hoogleraar Vorming. ¶ ¶ Drs. Heleen Mied, onderwijskundige. | Ed Brink = rector magnificus; Joost Kessel = hoogleraar Vorming; Heleen Mied = onderwijskundige
            Wie komen er? ¶ ¶ Anna Smit ¶ Wethouder Ede ¶ ¶ Bo Maas ¶ Directeur Woonwijs             | Anna Smit = Wethouder Ede; Bo Maas = Directeur Woonwijs
            Seline Paap, rector van de Laagschool, weegt de plannen van alle kanten.                | Seline Paap = rector van de Laagschool
            Anna Smit, Professor of Law at Harbour University tells us what keeps the work going.   | Anna Smit = Professor of Law at Harbour University
            Sprekers ¶ • Anna Smit, hoogleraar data science in Ede ¶ • Bo Maas, voorzitter van de Federatie van Patiënten en Consumenten Laagland | Anna Smit = hoogleraar data science in Ede; Bo Maas = voorzitter van de Federatie van Patiënten en Consumenten Laagland
            """)
    void who_takes_part_is_told_in_many_ways(String words, String speakers) {
        assertThat(Said.speakers(words)).isEqualTo(speakers);
    }
}
