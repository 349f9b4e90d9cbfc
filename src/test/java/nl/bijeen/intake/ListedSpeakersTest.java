package nl.bijeen.intake;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ListedSpeakersTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Met: Anna Smit (CDA), Bo Maas (GroenLinks), Kees Bakker (VVD) en Joke Vis (SP). | Anna Smit = CDA; Bo Maas = GroenLinks; Kees Bakker = VVD; Joke Vis = SP
            Panel: Anna Smit ¦ CDA | Anna Smit = CDA
            Interviewer: Bo Maas. Gast: Anna Smit, arts. | Bo Maas = -; Anna Smit = arts
            Sprekers: Anna Smit en Bo Maas (Woonwijs), Kees Bakker (GGD). | Anna Smit = Woonwijs; Bo Maas = Woonwijs; Kees Bakker = GGD
            Workshop 1: Omgaan met agressie (Ria Bos, trainer) ¶ Workshop 2: Rapporteren (Henk Vis, jurist) ¶ Workshop 3: Netwerken (Els Pol, coach) | Ria Bos = trainer; Henk Vis = jurist; Els Pol = coach
            Workshop A – Omgaan met agressie ¶ Ria Bos (Leerhuis) ¶ ¶ Workshop B – Rapporteren ¶ Henk Vis (Woonwijs) | Ria Bos = Leerhuis; Henk Vis = Woonwijs
            Workshopleiders: Ria Bos en Henk Vis | Ria Bos = -; Henk Vis = -
            Sprekers ¶ ¶ Anna Smit ¶ Wethouder Laagstad ¶ ¶ Bo Maas ¶ GGD Laagland | Anna Smit = Wethouder Laagstad; Bo Maas = GGD Laagland
            Sprekers o.a.: Anna Smit - Woonwijs, Bo Maas - GGD en Kees Bakker - VNG | Anna Smit = Woonwijs; Bo Maas = GGD; Kees Bakker = VNG
            ¦ Tijd ¦ Onderwerp ¦ Spreker ¦ Organisatie ¦ ¶ ¦ 10.00 ¦ Water ¦ Anna Smit ¦ Woonwijs ¦ ¶ ¦ 11.00 ¦ Gas ¦ Bo Maas ¦ GGD ¦ | Anna Smit = Woonwijs; Bo Maas = GGD
            Sprekers: ¶ • Gemeente Laagstad – Anna Smit ¶ • GGD – Bo Maas ¶ • VNG – Kees Bakker | Anna Smit = Gemeente Laagstad; Bo Maas = GGD; Kees Bakker = VNG
            Panelleden: ¶ • VVD: Anna Smit ¶ • D66: Bo Maas ¶ • SP: Kees Bakker | Anna Smit = VVD; Bo Maas = D66; Kees Bakker = SP
            09.30 Welkom – Anna Smit, voorzitter ¶ 09.45 Lezing 1 – Bo Maas, Universiteit Laagland ¶ 10.30 Pauze ¶ 11.00 Lezing 2 – Zsuzsanna Kovacsy, University of Harbour | Anna Smit = voorzitter; Bo Maas = Universiteit Laagland; Zsuzsanna Kovacsy = University of Harbour
            09.30 Anna Smit: Welkom ¶ 09.45 Bo Maas: De wijk in ¶ 10.30 Pauze | Anna Smit = -; Bo Maas = -
            Guest speaker: Minister Helen Ford | Helen Ford = Minister
            With contributions from: Emily Clarke, David Moore, Sara Lind | Emily Clarke = -; David Moore = -; Sara Lind = -
            Lesgever: Kaat Peeters, stafmedewerker VVOB | Kaat Peeters = stafmedewerker VVOB
            Begeleiding: Bo Maas (procesbegeleider) | Bo Maas = procesbegeleider
            Docenten: drs. A. de Wit en mr. B. Bakker | A. de Wit = -; B. Bakker = -
            Onze sprekers van die dag: ¶ 1. Anna Smit, arts ¶ 2. Bo Maas, jurist ¶ 3. Kees Vis, rechter | Anna Smit = arts; Bo Maas = jurist; Kees Vis = rechter
            Aan tafel zitten: Anna Smit, wethouder; Bo Maas, raadslid; en Kees Vis, inwoner. | Anna Smit = wethouder; Bo Maas = raadslid; Kees Vis = inwoner
            Anna Smit (Kadaster): Wat kan er met data? ¶ Bo Maas (GGD): Hoe gezond is de wijk? | Anna Smit = Kadaster; Bo Maas = GGD
            10.15 - 10.45 uur: Wat kan er met data? Anna Smit (Kadaster) ¶ 10.45 - 11.00 uur: pauze | Anna Smit = Kadaster
            10.15 uur Wat kan er met data? ¶ Spreker: Anna Smit, Kadaster ¶ 11.00 uur Pauze | Anna Smit = Kadaster
            10.15 uur Wat kan er met data? ¶ Anna Smit ¶ 11.00 uur Hoe gezond is de wijk? ¶ Bo Maas ¶ 12.00 uur Einde | Anna Smit = -; Bo Maas = -
            10.15 uur Panelgesprek met Anna Smit (Kadaster), Bo Maas (GGD) en Kees Vis (VNG), o.l.v. Joke Pol ¶ 11.00 uur Pauze | Anna Smit = Kadaster; Bo Maas = GGD; Kees Vis = VNG; Joke Pol = -
            10.15 uur Opening door de voorzitter, Anna Smit ¶ 10.30 uur Rede door de minister van Onderwijs, Bo Maas ¶ 11.00 uur Pauze | Anna Smit = voorzitter; Bo Maas = minister van Onderwijs
            10.15 uur Opening (Anna Smit, voorzitter) ¶ 10.30 uur Rede (prof. dr. Bo Maas) ¶ 11.00 uur Pauze | Anna Smit = voorzitter; Bo Maas = -
            10.15 uur Anna Smit, voorzitter van de bond, opent de dag ¶ 10.30 uur Bo Maas over de wijk ¶ 11.00 uur Pauze | Anna Smit = voorzitter van de bond; Bo Maas = -
            10.15u: Verwelkoming door schepen Jan Peeters ¶ 10.30u: Toelichting door Griet Claes, deskundige mobiliteit stad Laagstad ¶ 11u: pauze | Jan Peeters = schepen; Griet Claes = deskundige mobiliteit stad Laagstad
            20u: start vergadering ¶ 20.15u: lezing door dokter Peeters ¶ 21u: vragen | Peeters = dokter
            Gastsprekers: Freya Van den Bosch & Matthias Diependael | Freya Van den Bosch = -; Matthias Diependael = -
            Sprekers: drs. A.B. (Anna) Smit (Kadaster), mr. C. Maas (GGD) | A.B. (Anna) Smit = Kadaster; C. Maas = GGD
            Spreker: Anna Smit, Titel: Wonen op water | Anna Smit = -
            """)
    void who_is_listed_is_read_with_what_stands_beside_or_below(String words, String speakers) {
        assertThat(Said.speakers(words)).isEqualTo(speakers);
    }
}
