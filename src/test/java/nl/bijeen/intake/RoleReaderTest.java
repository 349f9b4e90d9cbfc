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
            Spreker op deze avond is Kees van der Lijsterga. Hij is sinds 2010 werkzaam als conservator bij het museum. | Kees van der Lijsterga = conservator bij het museum
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
            Op uitnodiging van wethouder Anna Smit vertelt Bo Maas over de wijk. | Anna Smit = wethouder; Bo Maas = -
            We hebben Anna Smit, hoogleraar bestuurskunde, bereid gevonden een lezing te geven. | Anna Smit = hoogleraar bestuurskunde
            Anna Smit, hoogleraar bestuurskunde, is bereid gevonden om te komen spreken. | Anna Smit = hoogleraar bestuurskunde
            Prof. Anna Smit en dr. Bo Maas, beiden verbonden aan de Universiteit Laagland, gaan met elkaar in debat. | Anna Smit = Universiteit Laagland; Bo Maas = Universiteit Laagland
            De keynote wordt verzorgd door Anna Smit, de afsluiting is voor Bo Maas. | Anna Smit = -; Bo Maas = -
            Sprekers zijn wethouder Anna Smit, raadslid Bo Maas en griffier Kees Vis. | Anna Smit = wethouder; Bo Maas = raadslid; Kees Vis = griffier
            Te gast zijn burgemeester Anna Smit van Laagstad en oud-wethouder Bo Maas. | Anna Smit = burgemeester van Laagstad; Bo Maas = oud-wethouder
            De middag wordt geleid door dagvoorzitter en journalist Bo Maas. | Bo Maas = dagvoorzitter en journalist
            Directeur Anna Smit en voorzitter Bo Maas heten u van harte welkom. | Anna Smit = Directeur; Bo Maas = voorzitter
            Griet Claes, coördinator bij vzw De Brug, licht de werking toe. | Griet Claes = coördinator bij vzw De Brug
            De lezing wordt ingeleid door Vlaams volksvertegenwoordiger Jan Peeters. | Jan Peeters = Vlaams volksvertegenwoordiger
            We are delighted to welcome Professor Emily Clarke of Harbour University as our keynote speaker. | Emily Clarke = Professor of Harbour University
            Emily Clarke (University of Harbour) and David Moore (Open Lab) will share lessons learned. | Emily Clarke = University of Harbour; David Moore = Open Lab
            Emily Clarke is Professor of Law at Harbour University. Her work looks at privacy. | Emily Clarke = Professor of Law at Harbour University
            Trainer Bo Maas (Leerhuis) neemt je stap voor stap mee. | Bo Maas = Leerhuis
            Je docent is Anna Smit. Zij is registeraccountant en werkt al twintig jaar voor gemeenten. | Anna Smit = registeraccountant
            Gesprek tussen minister Anna Smit en student Bo Maas. | Anna Smit = minister; Bo Maas = student
            De voorzitter van de VNG, Anna Smit, reikt de prijs uit aan de winnaar. | Anna Smit = voorzitter van de VNG
            Commissaris van de Koning Anna Smit opent het gebouw. | Anna Smit = Commissaris van de Koning
            Staatssecretaris van Infrastructuur Anna Smit ondertekent de overeenkomst. | Anna Smit = Staatssecretaris van Infrastructuur
            Plaatsvervangend directeur-generaal Anna Smit (BZK) gaat in op de Omgevingswet. | Anna Smit = BZK
            De film Anna Karenina wordt ingeleid door Bo Maas. | Bo Maas = -
            De wijk Jan Kemphaanstra wordt vernieuwd; projectleider Bo Maas vertelt erover. | Bo Maas = projectleider
            Presentatie over Hannah Arend en Simone Weil door Bo Maas. | Bo Maas = -
            Deelnemers zijn onder anderen Anna Smit (CDA) en Bo Maas (VVD). | Anna Smit = CDA; Bo Maas = VVD
            Op 4 maart spreekt Anna Smit, hoogleraar in Ede. Eerder sprak zij met Bo Maas. | Anna Smit = hoogleraar in Ede; Bo Maas = -
            """)
    void what_somebody_is_is_read_from_the_words_around_the_name(String words, String speakers) {
        assertThat(Said.speakers(words)).isEqualTo(speakers);
    }
}
