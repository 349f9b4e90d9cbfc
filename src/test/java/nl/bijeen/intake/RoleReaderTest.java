package nl.bijeen.intake;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RoleReaderTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            De burgemeester, Karel Loohuis, opent het congres en daarna is het woord aan Petra Vis van de GGD. | Karel Loohuis = burgemeester; Petra Vis = GGD
            Wethouder Smit (Zorg) opent samen met haar collega De Boer van Wonen de nieuwe wijk. | Smit = Wethouder
            Je wordt ontvangen door Loes Kuip, locatiemanager van De Beuk. | Loes Kuip = locatiemanager van De Beuk
            Prof. dr. Jan Willem Duyf (Universiteit Laagland, vakgroep Bestuurskunde) spreekt over vertrouwen. | Jan Willem Duyf = Universiteit Laagland, vakgroep Bestuurskunde
            Namens de VNG spreekt Leo Pol, lid van de directieraad. | Leo Pol = lid van de directieraad
            Namens de provincie is gedeputeerde Anne Koning aanwezig. | Anne Koning = gedeputeerde
            In gesprek met Merel Boog (schrijver) en Ton Vis (uitgever). | Merel Boog = schrijver; Ton Vis = uitgever
            Deze keer te gast: Mohamed Ait Hamou, imam te Laagstad. | Mohamed Ait Hamou = imam te Laagstad
            Onze gastvrouw Wil Jansen (Bibliotheek Laagland) heet u welkom. | Wil Jansen = Bibliotheek Laagland
            Anna Smit neemt ons mee in de wereld van data. Zij is chief data officer bij de gemeente Laagstad. | Anna Smit = chief data officer bij de gemeente Laagstad
            Jan Bos werkt als adviseur bij Woonwijs en vertelt over renovatie. | Jan Bos = adviseur bij Woonwijs
            Dagvoorzitter is Simone van der Vlugt, bekend van radio en tv. | Simone van der Vlugt = -
            De bijeenkomst wordt voorgezeten door mr. dr. P.J. (Piet) van den Akker, raadsheer. | P.J. (Piet) van den Akker = raadsheer
            Het debat gaat tussen Anna Smit (PvdA) en Bo Maas (VVD), onder leiding van journalist Kees Bakker. | Anna Smit = PvdA; Bo Maas = VVD; Kees Bakker = journalist
            De lezing wordt verzorgd door ir. A. Kuiper. | A. Kuiper = -
            Inleiding door dhr. J. Kuiper, hoofd Ruimte van de gemeente Ede. | J. Kuiper = hoofd Ruimte van de gemeente Ede
            Het Rode Kruis organiseert een avond over EHBO met arts Bo Maas. | Bo Maas = arts
            Join us for a talk by Dr Emily Clarke, Senior Lecturer in Law at Harbour University. | Emily Clarke = Senior Lecturer in Law at Harbour University
            Speakers include Emily Clarke (Open Lab), David Moore (Harbour University) and Sara Lind (City of Harbour). | Emily Clarke = Open Lab; David Moore = Harbour University; Sara Lind = City of Harbour
            Chaired by Professor David Moore, this panel will feature Emily Clarke and Tom Reed. | David Moore = Professor; Emily Clarke = -; Tom Reed = -
            Emily Clarke is a data journalist at The Harbour Times. She will talk about open data. | Emily Clarke = data journalist at The Harbour Times
            Our host for the evening is Tom Reed, CEO of Harbour Labs. | Tom Reed = CEO of Harbour Labs
            Spreekster is mevrouw drs. Ineke van Gent, oud-Kamerlid. | Ineke van Gent = oud-Kamerlid
            De avond wordt ingeleid door pastoor Jan Vis en muzikaal omlijst door het koor. | Jan Vis = pastoor
            Gedeputeerde Vlaams-Brabant Ann Schevens verwelkomt de deelnemers. | Ann Schevens = Gedeputeerde Vlaams-Brabant
            Schepen van Cultuur An Capoen opent de tentoonstelling, waarna auteur Griet Op de Beek een lezing geeft. | An Capoen = Schepen van Cultuur; Griet Op de Beek = auteur
            Tijdens deze middag delen Anna Smit van Woonwijs en Bo Maas van de GGD hun ervaringen. | Anna Smit = Woonwijs; Bo Maas = GGD
            Spreker op deze avond is Kees van der Veen. Hij is sinds 2010 werkzaam als conservator bij het museum. | Kees van der Veen = conservator bij het museum
            De eerste spreker is Anna Smit (Woonwijs). De tweede spreker, Bo Maas, komt uit Gent. | Anna Smit = Woonwijs; Bo Maas = -
            Anna Smit (1968) is schrijver. Op 4 maart leest zij voor uit haar werk. | Anna Smit = schrijver
            Wij verwelkomen Anna Smit, directeur van de GGD Laagland, als keynotespreker. | Anna Smit = directeur van de GGD Laagland
            Als keynotespreker verwelkomen wij Anna Smit, directeur van de GGD. | Anna Smit = directeur van de GGD
            Met medewerking van het koor en organist Bo Maas. | Bo Maas = organist
            Anna Smit van het Kadaster laat zien wat er kan. | Anna Smit = Kadaster
            Moderator van dienst is Kobe Ilsbroek (VRT). | Kobe Ilsbroek = VRT
            De voordracht wordt gehouden door em. prof. dr. Luc Van Gorp (KU Laagland). | Luc Van Gorp = KU Laagland
            m.m.v. Jan Vis (bariton) en Els Pol (piano) | Jan Vis = bariton; Els Pol = piano
            Het openingswoord is van Anna Smit, de slotbeschouwing van Bo Maas. | Anna Smit = -; Bo Maas = -
            Historica Anna Smit vertelt over Karel de Grote en zijn tijd. | Anna Smit = Historica
            De lezing gaat over Vincent van Gogh en wordt gegeven door Anna Smit. | Anna Smit = -
            Over het leven van Johan de Witte spreekt Anna Smit. | Anna Smit = -
            Een lezing over Willem Drees door historicus Bo Maas. | Bo Maas = historicus
            De cursus wordt georganiseerd door Anna Smit en Bo Maas. Docent is Kees Vis. | Kees Vis = -
            Deze lezing over het werk van Anna Smit wordt verzorgd door Bo Maas. | Bo Maas = -
            Wethouder Anna Smit is blij met de opkomst van vorig jaar. | Anna Smit = Wethouder
            """)
    void what_somebody_is_is_read_from_the_words_around_the_name(String words, String speakers) {
        assertThat(Said.speakers(words)).isEqualTo(speakers);
    }
}
