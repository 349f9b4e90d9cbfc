package nl.bijeen.intake;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class RowRolesTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Duiding wordt gegeven door de dokters Matisse Vanhees en Frederik De Witte.            | Matisse Vanhees = dokter; Frederik De Witte = dokter
            De dag staat onder leiding van dagvoorzitters Piet Kom en Sanne Steen.                 | Piet Kom = dagvoorzitter; Sanne Steen = dagvoorzitter
            Hoogleraren Edith Smit en Peter Kerkman vertellen over hun werk.                          | Edith Smit = Hoogleraar; Peter Kerkman = Hoogleraar
            Met Johan Diep en Kees Bakker (beiden Woonwijs) als sprekers.                          | Johan Diep = Woonwijs; Kees Bakker = Woonwijs
            10.55 Harmonisch beheer: Veerle Heyen & Eva Tros (Agentschap voor Bos) ¶ 11.20 Pauze   | Veerle Heyen = Agentschap voor Bos; Eva Tros = Agentschap voor Bos
            10.40 uur De abdij vandaag ¶ Door Dimitri Steven & Jeroen Brion, Herito ¶ 11.20 uur Einde | Dimitri Steven = Herito; Jeroen Brion = Herito
            14.00 Welkom door Bernard Huber en David de Vaals, voorzitter Laaglandse Raad - coördinator Netwerk Armoede ¶ 15.00 Einde | Bernard Huber = voorzitter Laaglandse Raad; David de Vaals = coördinator Netwerk Armoede
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
