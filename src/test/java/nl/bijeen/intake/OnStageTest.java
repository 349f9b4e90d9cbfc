package nl.bijeen.intake;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class OnStageTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Van Inge Karekiet horen we wat onderzoek zegt over de praktijk.                         | Inge Karekiet = -
            Daarna gaat George de Tureluur, bijzonder hoogleraar ondernemen met grond, in op de woningcorporatie. | George de Tureluur = bijzonder hoogleraar ondernemen met grond
            Tot slot reageert gedeputeerde mevrouw Anita Putterman op de plannen.                    | Anita Putterman = gedeputeerde
            Bart Wulpenaar, professor Bosecologie aan de KUL, weegt beheerde en onbeheerde natuur tegen elkaar af. | Bart Wulpenaar = professor Bosecologie aan de KUL
            Ons netwerk nodigt Tom Null, projectleider regiovorming van het Agentschap Bestuur, uit om de regels toe te lichten. | Tom Null = projectleider regiovorming van het Agentschap Bestuur
            Filosofe Tineke Kievitsma is bijna klaar met haar biografie. Zondag vertelt zij over een man die leefde in de tijd van Martin Luiter. | Tineke Kievitsma = Filosofe
            Annetje Spreeuwstra, chair of LDU, will kick things off.                                     | Annetje Spreeuwstra = chair of LDU
            NWU chair Stan Merelsma opens the day.                                                  | Stan Merelsma = NWU chair
            State Secretary Sander Waterralt of the Ministry of Education is also scheduled to attend. | Sander Waterralt = State Secretary of the Ministry of Education
            We talk with journalist and author Thomas van de Zwaluwstra, urban planner Marianne Lijsterga and Jessica Jong. | Thomas van de Zwaluwstra = journalist and author; Marianne Lijsterga = urban planner; Jessica Jong = -
            Film- en televisiemaker en activist Nick Balta geeft een lezing.                       | Nick Balta = Film- en televisiemaker en activist
            Regisseur Zbyszek Balta geeft een lezing in het klooster.                              | Zbyszek Balta = Regisseur
            16.00 – 17.00 Willen we windenergie? Lezing Guido Gruttink ¶ 17.00 – 18.00 De verborgen impact. Lezing Estella Sijsma | Guido Gruttink = -; Estella Sijsma = -
            11.00 Opening: The Economy ¶ with Dr Arnold Plevierman. ¶ 12.15 Lunch                     | Arnold Plevierman = -
            9.50 – 10.50 ¶ Noodzaak – Gerard van der Kwartelink, directeur KLO ¶ Het plan wonen… – Sofie Roerdompel, Deltabureau ¶ ¶ 10.50 – 11.30 ¶ Pauze | Gerard van der Kwartelink = directeur KLO; Sofie Roerdompel = Deltabureau
            Programma ¶ ¶ • Wonen vanuit het rijk - Kris Snippema, algemeen directeur VGB ¶ • Hoe ga je aan de slag? - Peter Fazantink, Labo Regio ¶ • Vanuit Vlaanderen - Minister Bart Ooievink | Kris Snippema = algemeen directeur VGB; Peter Fazantink = Labo Regio; Bart Ooievink = Minister
            09.30 u Welkom (Maurice Hoffer, INBU) ¶ 11.40 u Bossen en klimaat (Wynfrith Keule, UAntwerp) ¶ 12.30 u Pauze | Maurice Hoffer = INBU; Wynfrith Keule = UAntwerp
            10.15 Dovemansgesprek? Heidi Degerik (UGent) interviewt twee werkers waaronder Mieke Wint (BML) ¶ 10.45 Pauze | Heidi Degerik = UGent; Mieke Wint = BML
            9.20 Verwelkoming door Marc van Pimpelaar, ¶ voorzitter Landelijk Overleg ¶ 9.30 Wonen ¶ mevr. Sarah Luit, geografe van het ¶ Observatorium voor Laagland ¶ 10.00 Einde | Marc van Pimpelaar = voorzitter Landelijk Overleg; Sarah Luit = geografe van het Observatorium voor Laagland
            11.20 uur Restauratie Huis Jan de Jong: op zoek naar ruimte ¶ Door Stephan Licht, Hendrik De Bruin Monumenten ¶ 12.00 uur Einde | Stephan Licht = Hendrik De Bruin Monumenten
            10.00 Opening ¶ 11.00 Opening of the year by prof. dr ir Albert P. J. Tapuitsma              | Albert P. J. Tapuitsma = -
            De avond is onder leiding van dagvoorzitter Brecht van Gorzenaar, met partners als LTU en met Marc van den Tweede van Natuurclub. | Brecht van Gorzenaar = dagvoorzitter; Marc van den Tweede = Natuurclub
            13.30 Opening door burgemeester van Delft, Marja van Vinkstra ¶ 14.00 Einde              | Marja van Vinkstra = burgemeester van Delft
            PROGRAMMA ¶ TOESPRAAK ¶ door studentenvertegenwoordigers Yune Koekoekx van de AP Hogeschool en Marloes Thol van de Universiteit Ede | Yune Koekoekx = studentenvertegenwoordigers van de AP Hogeschool; Marloes Thol = Universiteit Ede
            16.00 Debat ‘jong & oud’ met studenten o.l.v. John Reigerman en Els van der Oeverzegge ¶ 17.00 Einde | John Reigerman = -; Els van der Oeverzegge = -
            14.00 Inleiding ¶ Leo Valkinga, oud-conservator RMA ¶ 14.30 Beeld ¶ Liesbeth Buizerdink en Jos Bazel, RCA ¶ 15.45 Einde | Leo Valkinga = oud-conservator RMA; Liesbeth Buizerdink = RCA; Jos Bazel = RCA
            14.15 Blok 1 ¶ • Uit de praktijk: Seline Geys, senior adviseur Landschap & Historie, Bosbeheer ¶ • Reflectie: Paul Hulz, medewerker natuur, landschap en recreatie, Stichting Laagland ¶ 14.45 Einde | Seline Geys = senior adviseur Landschap & Historie, Bosbeheer; Paul Hulz = medewerker natuur, landschap en recreatie, Stichting Laagland
            Kees Jan de Kuifeendt opent de dag. Later spreekt Kees-Jan de Kuifeendt (dijkgraaf van Aa).       | Kees-Jan de Kuifeendt = dijkgraaf van Aa
            Marcel A.A. Sop licht op dinsdag 18 april van 14.00 tot 16.15 uur zijn proefschrift toe. | Marcel A.A. Sop = -
            Sprekers ¶ Bert De Smientink is hoogleraar geschiedenis aan de Universiteit Laagland. ¶ Arlono Talingstra maakte met een grote productie een kunstwerk. | Bert De Smientink = hoogleraar geschiedenis aan de Universiteit Laagland; Arlono Talingstra = -
            Zijn collega, minister van Welzijn, Armoede & Gezin Wouter Futenaar, deed dat met een toespraak. | Wouter Futenaar = minister van Welzijn, Armoede & Gezin
            Dan waren dr. Geert Meerkoetsma en dhr. Walter Waterralt aan de beurt.                               | Geert Meerkoetsma = -; Walter Waterralt = -
            12.00 uur ‘De nieuwe databank’; door Ap Bouw (Maris) ¶ 13.00 uur Einde                  | Ap Bouw = Maris
            Het debat is met: ¶ Prof. dr. Ed Strandloopink, rector magnificus. ¶ ¶ Prof. dr. Joost Kessel, hoogleraar Vorming. ¶ ¶ Drs. Heleen Steltkluut, onderwijskundige. | Ed Strandloopink = rector magnificus; Joost Kessel = hoogleraar Vorming; Heleen Steltkluut = onderwijskundige
            Wie komen er? ¶ ¶ Anna Smit ¶ Wethouder Ede ¶ ¶ Bo Maas ¶ Directeur Woonwijs             | Anna Smit = Wethouder Ede; Bo Maas = Directeur Woonwijs
            Seline Paap, rector van de Laagschool, weegt de plannen van alle kanten.                | Seline Paap = rector van de Laagschool
            Anna Smit, Professor of Law at Harbour University tells us what keeps the work going.   | Anna Smit = Professor of Law at Harbour University
            Sprekers ¶ • Anna Smit, hoogleraar data science in Ede ¶ • Bo Maas, voorzitter van de Federatie van Patiënten en Consumenten Laagland | Anna Smit = hoogleraar data science in Ede; Bo Maas = voorzitter van de Federatie van Patiënten en Consumenten Laagland
            """)
    void who_takes_part_is_told_in_many_ways(String words, String speakers) {
        assertThat(Said.speakers(words)).isEqualTo(speakers);
    }
}
