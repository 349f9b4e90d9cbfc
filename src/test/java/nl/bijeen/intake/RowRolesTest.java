package nl.bijeen.intake;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class RowRolesTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Duiding wordt gegeven door de dokters Matisse Vanhees en Frederik De Wielewaalx.            | Matisse Vanhees = dokter; Frederik De Wielewaalx = dokter
            De dag staat onder leiding van dagvoorzitters Piet Bonteklap en Sanne Kwartelink.                 | Piet Bonteklap = dagvoorzitter; Sanne Kwartelink = dagvoorzitter
            Hoogleraren Edith Kemphaanstra en Peter Kerkman vertellen over hun werk.                          | Edith Kemphaanstra = Hoogleraar; Peter Kerkman = Hoogleraar
            Met Johan Klapekstra en Kees Bakker (beiden Woonwijs) als sprekers.                          | Johan Klapekstra = Woonwijs; Kees Bakker = Woonwijs
            10.55 Harmonisch beheer: Veerle Goudhaanx & Eva Staartmeesink (Agentschap voor Bos) ¶ 11.20 Pauze   | Veerle Goudhaanx = Agentschap voor Bos; Eva Staartmeesink = Agentschap voor Bos
            10.40 uur De abdij vandaag ¶ Door Dimitri Roodborstra & Jeroen Winterkonink, Herito ¶ 11.20 uur Einde | Dimitri Roodborstra = Herito; Jeroen Winterkonink = Herito
            14.00 Welkom door Bernard Kramsvogelt en David de Zuringa, voorzitter Laaglandse Raad - coördinator Netwerk Armoede ¶ 15.00 Einde | Bernard Kramsvogelt = voorzitter Laaglandse Raad; David de Zuringa = coördinator Netwerk Armoede
            """)
    void what_is_told_of_a_row_of_persons_is_told_of_each(String words, String speakers) {
        assertThat(Said.speakers(words)).isEqualTo(speakers);
    }

    @ParameterizedTest
    @ValueSource(strings = {"Met dank aan de wethouders en raadsleden van Ede."})
    void a_row_without_names_is_nobody(String words) {
        assertThat(Said.speakers(words)).isEmpty();
    }
}
