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
            Home ¶ Over ons ¶ Bestuur ¶ Contact ¶ Anna Smit, directeur van Woonwijs, opent de dag. | Anna Smit = directeur van Woonwijs
            Sprekers: – Anna Smit, VNG – Bo Maas, IPO – Kees Vis, UvW | Anna Smit = VNG; Bo Maas = IPO; Kees Vis = UvW
            Sprekers: Anna Smit (VNG); Bo Maas (IPO); Kees Vis (UvW) | Anna Smit = VNG; Bo Maas = IPO; Kees Vis = UvW
            Sprekers: Anna Smit, wethouder, Bo Maas, raadslid en Kees Vis, griffier. | Anna Smit = wethouder; Bo Maas = raadslid; Kees Vis = griffier
            ## Sprekers ¶ ¶ ### Anna Smit ¶ Wethouder in Ede ¶ ¶ ### Bo Maas ¶ Griffier | Anna Smit = Wethouder in Ede; Bo Maas = Griffier
            19u30 onthaal ¶ 20u00 welkom door Jan Peeters (voorzitter) ¶ 20u15 “De stad van morgen”, Griet Claes ¶ 21u00 vragen | Jan Peeters = voorzitter; Griet Claes = -
            Sprekers: Prof. dr. Griet Claes (KUL), dr. Piet Van Damme (UGent), mevr. Leen Maes (stad Laagstad) | Griet Claes = KUL; Piet Van Damme = UGent; Leen Maes = stad Laagstad
            Docente: Griet Claes (psychologe) | Griet Claes = psychologe
            Speakers: ¶ ¶ * Emily Clarke, Head of Policy, Harbour City Council ¶ * David Moore, Researcher, Open Lab ¶ * Sara Lind (moderator) | Emily Clarke = Head of Policy, Harbour City Council; David Moore = Researcher, Open Lab; Sara Lind = moderator
            10:00 Welcome (Emily Clarke, Harbour City Council) ¶ 10:15 Keynote: Open data (David Moore, Open Lab) ¶ 11:00 Coffee | Emily Clarke = Harbour City Council; David Moore = Open Lab
            10:00–10:15 Welcome – Emily Clarke ¶ 10:15–11:00 Panel: Emily Clarke, David Moore, Sara Lind; moderated by Tom Reed ¶ 11:00 Coffee | Emily Clarke = -; David Moore = -; Sara Lind = -; Tom Reed = -
            Instructor: Emily Clarke, PhD | Emily Clarke = -
            Over de spreker: Anna Smit (1980) is filosoof en schrijver van het boek Water. | Anna Smit = filosoof en schrijver van het boek Water
            Met onder anderen: Anna Smit (zang), Bo Maas (gitaar). | Anna Smit = zang; Bo Maas = gitaar
            Inleiders: de heer K. de Vries, directeur Woonwijs en mevrouw A. Smit, wethouder. | K. de Vries = directeur Woonwijs; A. Smit = wethouder
            """)
    void who_is_listed_is_read_with_what_stands_beside_or_below(String words, String speakers) {
        assertThat(Said.speakers(words)).isEqualTo(speakers);
    }
}
