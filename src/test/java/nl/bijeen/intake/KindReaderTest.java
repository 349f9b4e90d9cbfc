package nl.bijeen.intake;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class KindReaderTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Voorjaarscongres 2025                                  | CONGRESS
            Nationale conferentie Jeugd                            | CONGRESS
            Landelijke Dag van de Wijk                             | CONGRESS
            Jaarcongres Bouwen                                     | CONGRESS
            Summit Digital Government                              | CONGRESS
            Symposium Zorg dichtbij                                | SYMPOSIUM
            Seminar Omgevingswet                                   | SYMPOSIUM
            Minisymposium over schulden                            | SYMPOSIUM
            Politiek café: wonen                                   | CAFE
            Kenniscafé Energie                                     | CAFE
            Webinar Wet inburgering                                | WEBINAR
            Algemene ledenvergadering                              | ASSEMBLY
            ALV 2025                                               | ASSEMBLY
            Jaarvergadering van de vereniging                      | ASSEMBLY
            Buitengewone algemene vergadering                      | ASSEMBLY
            Workshop Datagedreven werken                           | TRAINING
            Basiscursus Archief                                    | TRAINING
            Opleiding tot budgetcoach                              | TRAINING
            Masterclass Onderhandelen                              | TRAINING
            Leergang Leiderschap                                   | TRAINING
            Lunchwebinar: wonen                                    | WEBINAR
            Summer School Water                                    | TRAINING
            Ronde tafel over wonen                                 | MEETING
            Kick-off programma wonen                               | MEETING
            Hoorzitting wonen                                      | MEETING
            Themabijeenkomst Armoede                               | MEETING
            Netwerkbijeenkomst regio Oost                          | MEETING
            Informatieavond windmolens                             | MEETING
            Lezing: het land van morgen                            | MEETING
            Meetup #12                                             | MEETING
            Het Grote Gemeentedebat                                | OTHER
            Anniversary Day of Housing                             | CONGRESS
            Open Deur Dag van de faculteit                         | OTHER
            Jeugddag Laagstad                                      | OTHER
            Party for the anniversary                              | OTHER
            """)
    void the_kind_is_what_the_title_calls_it(String title, Draft.Kind kind) {
        assertThat(Said.read(title + " ¶ ¶ Op dinsdag 4 maart 2025 om 10.00 uur.")
                        .kind())
                .extracting(Found::value)
                .isEqualTo(kind);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Op 4 maart 2025 geven we een webinar over wonen. Je kijkt mee vanaf je eigen plek.        | WEBINAR
            Op 4 maart 2025 organiseert de bond zijn jaarlijkse ledenvergadering.                     | ASSEMBLY
            Op 4 maart 2025 volg je deze training van een dag.                                        | TRAINING
            Op 4 maart 2025 houden we ons congres.                                                    | CONGRESS
            """)
    void without_a_kind_in_the_title_the_text_tells(String words, Draft.Kind kind) {
        assertThat(Said.read("Samen verder ¶ ¶ " + words).kind())
                .extracting(Found::value)
                .isEqualTo(kind);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            De bijeenkomst is online.                                                   | ONLINE
            Locatie: Zoom                                                               | ONLINE
            Waar: via Microsoft Teams                                                   | ONLINE
            Je volgt het webinar vanachter je eigen computer.                           | ONLINE
            Na aanmelding ontvang je een link naar de digitale bijeenkomst.             | ONLINE
            Het gesprek is live te volgen via een stream.                               | ONLINE
            Plaats: digitaal                                                            | ONLINE
            Join us virtually on 4 March 2025.                                          | ONLINE
            Locatie: Stadhuis, Utrecht. Ook online te volgen.                           | HYBRID
            Het wordt een hybride bijeenkomst.                                          | HYBRID
            Je kunt kiezen: kom naar Utrecht of kijk mee via de livestream.             | HYBRID
            Je kunt fysiek of online deelnemen.                                         | HYBRID
            Locatie: Dorpshuis De Linde, Ede                                            | IN_PERSON
            Op 4 maart 2025 ontmoeten we elkaar in Theater De Flint in Amersfoort.      | IN_PERSON
            Aanmelden kan online via de website. Locatie: Stadhuis, Utrecht             | IN_PERSON
            Na afloop staan de presentaties online. Locatie: Stadhuis, Utrecht          | IN_PERSON
            De bijeenkomst van 4 maart 2025 gaat over online dienstverlening. Locatie: Stadhuis, Utrecht | IN_PERSON
            Op 4 maart 2025 bespreken we digitale vaardigheden.                         | -
            Meld je online aan.                                                         | -
            """)
    void the_form_follows_from_how_people_take_part(String words, String mode) {
        assertThat(Said.cell(Said.read("Bijeenkomst wonen ¶ ¶ Op 4 maart 2025. ¶ ¶ "
                                + words.replace(". Locatie", ". ¶ Locatie"))
                        .mode()))
                .isEqualTo(mode);
    }
}
