package nl.bijeen.intake;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ModeReaderTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Locatie: Zaal Nova, Ede                                                             | IN_PERSON
            Locatie: Zaal Nova, Ede ¶ Aanmelden kan online.                                     | IN_PERSON
            Locatie: Zaal Nova, Ede ¶ De presentaties staan later online.                       | IN_PERSON
            Op 4 maart 2025 komen we bijeen in Zaal Nova in Ede.                                | IN_PERSON
            Locatie: Teams                                                                      | ONLINE
            Locatie ¶ Online ¶ ¶ We spreken over fysiek of online vergaderen.                   | ONLINE
            Op 4 maart 2025 houden we een online vragenuur.                                     | ONLINE
            Op 4 maart 2025 is het zover. U krijgt een link voor online toegang.                | ONLINE
            Op 4 maart 2025 bent u welkom. Stel uw vragen via de chat.                          | ONLINE
            De dag van 4 maart 2025 in Zaal Nova in Ede wordt omgezet naar een online dag.      | ONLINE
            Themadag gaat online ¶ ¶ Op 4 maart 2025 zouden we in Zaal Nova in Ede zijn.        | ONLINE
            Locatie: Zaal Nova (Ede) én online                                                  | HYBRID
            U kunt zowel fysiek als online deelnemen.                                           | HYBRID
            Locatie: Zaal Nova, Ede ¶ Deelname is ook mogelijk via een livestream.              | HYBRID
            Op 4 maart 2025 lanceren we een online platform.                                    | -
            Op 4 maart 2025 is de dag.                                                          | -
            """)
    void how_people_take_part_is_read(String words, String mode) {
        assertThat(Said.cell(Said.read("Themadag wonen ¶ ¶ " + words).mode())).isEqualTo(mode);
    }
}
