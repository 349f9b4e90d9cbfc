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
            Locatie: Zaal Nova, Ede / hybride                                                   | HYBRID
            Op 4 maart 2025 in Zaal Nova in Ede. Het wordt een hybride bijeenkomst.             | HYBRID
            The conference on 4 March 2025 will be hybrid. Venue: Zaal Nova, Ede.               | HYBRID
            On 4 March 2025 we meet in Zaal Nova in Ede. You can join us online or in person.   | HYBRID
            De dag van 4 maart 2025 in Zaal Nova in Ede is live te volgen via de livestream.    | HYBRID
            4 maart 2025. Wil je fysiek bijwonen? Kom! Wil je digitaal bijwonen? Klik.          | HYBRID
            De dag van 4 maart 2025 is deels online, deels bij Woonwijs.                        | HYBRID
            Op 4 maart 2025 spreken we in Zaal Nova in Ede over hybride vergaderen.             | IN_PERSON
            Locatie: Zaal Nova, Ede ¶ Sessie: hybrid integration                                | IN_PERSON
            Op 4 maart 2025 zijn we in Zaal Nova in Ede. De opnames staan later online.         | IN_PERSON
            Digitaal (Zoom) ¶ 4 maart 2025                                                      | ONLINE
            De dag is op 4 maart 2025. Online meetings on Jitsi.                                | ONLINE
            Op 4 maart 2025 geef ik het webinar.                                                | ONLINE
            De dag is op 4 maart 2025. Zij leidt veel nascholingen, in de zaal en als webinar.  | -
            Op 4 maart 2025 in Zaal Nova in Ede. Leden kunnen ook via Zoom bijwonen.            | HYBRID
            4 March 2025, Zaal Nova, Utrecht and online                                         | HYBRID
            Datum: 4 maart 2025 ¶ Vorm: online                                                  | ONLINE
            De dag van 4 maart 2025 is verplaatst naar een online omgeving.                     | ONLINE
            In verband met corona vergaderen we op 4 maart 2025 digitaal.                       | ONLINE
            We organiseren op 4 maart 2025 een inspiratiewebinar.                               | ONLINE
            Op 4 maart 2025 houden we een vragenuur op Teams.                                   | ONLINE
            Op 4 maart 2025 werken we in teams aan het plan.                                    | -
            Op 4 maart 2025 lanceren we een online platform.                                    | -
            Op 4 maart 2025 is de dag.                                                          | -
            """)
    void how_people_take_part_is_read(String words, String mode) {
        assertThat(Said.cell(Said.read("Themadag wonen ¶ ¶ " + words).mode())).isEqualTo(mode);
    }

    @ParameterizedTest
    @CsvSource({"Training online vergaderen, -", "Themadag (online), ONLINE", "Online kennisatelier, ONLINE"})
    void a_title_tells_that_it_is_online_only_of_the_meeting(String title, String mode) {
        assertThat(Said.cell(Said.read(title + " ¶ ¶ 4 maart 2025, 10.00 uur").mode()))
                .isEqualTo(mode);
    }
}
