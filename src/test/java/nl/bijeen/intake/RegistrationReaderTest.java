package nl.bijeen.intake;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RegistrationReaderTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Aanmelden kan tot 20 februari.                                          | 2025-02-20
            Meld je uiterlijk 20 februari 2025 aan.                                 | 2025-02-20
            Graag voor 20 februari aanmelden via de site.                           | 2025-02-20
            Inschrijven is mogelijk tot en met vrijdag 21 februari.                 | 2025-02-21
            De inschrijving sluit op 20 februari om 12.00 uur.                      | 2025-02-20T12:00
            Deadline aanmelden: 20 februari 2025                                    | 2025-02-20
            Uiterste inschrijfdatum: 20-02-2025                                     | 2025-02-20
            Sluitingsdatum ¶ 20 februari                                            | 2025-02-20
            Registreer u vóór 20 februari.                                          | 2025-02-20
            U kunt zich opgeven t/m 20 februari bij het bureau.                     | 2025-02-20
            Register before 20 February.                                            | 2025-02-20
            Inschrijven kan ten laatste op 20 februari.                             | 2025-02-20
            Laat ons voor 20 februari weten of je komt.                             | 2025-02-20
            Laat het voor 20 februari weten aan Tineke Bos.                          | 2025-02-20
            Reserveren kan tot 20 februari.                                         | 2025-02-20
            Schrijf je in voor 20 februari.                                         | 2025-02-20
            Aanmelden kan via de site. Dat kan tot uiterlijk 20 februari 2025. | 2025-02-20
            De deadline voor aanmelding is 20 februari. | 2025-02-20
            Sluitingsdatum aanmelding: 20 februari 2025 | 2025-02-20
            Registration closes on 20 February. | 2025-02-20
            Aanmelden kan van 20 januari tot en met 20 februari 2025. | 2025-02-20
            De aanmelding is geopend vanaf 20 januari.                              | -
            Meld je voor 1 februari aan en krijg de vroegboekkorting.               | -
            U kunt tot 20 februari kosteloos annuleren.                             | -
            Tot 20 februari kunt u vragen insturen.                                 | -
            Meld je aan voor 4 maart.                                               | -
            Programma ¶ 10.00 uur Opening ¶ 11.00 uur Rondje (voor 14 februari opgeven bij Bo) | -
            Early bird until 1 February; registration closes 28 February.           | 2025-02-28
            U kunt zich tot en met vrijdag 28 februari, 12.00 uur inschrijven.      | 2025-02-28T12:00
            Aanmelden is verplicht, uiterlijk 3 maart.                              | 2025-03-03
            De stukken ontvangt u uiterlijk 20 februari.                            | -
            € 50 voor wie zich inschrijft voor 15 februari                          | -
            25 euro voor leden die zich voor 15 februari aanmelden                  | -
            """)
    void until_when_one_can_register_is_read(String words, String deadline) {
        var draft = Said.read("Themadag wonen ¶ ¶ Wanneer: dinsdag 4 maart 2025, 10.00 uur ¶ ¶ " + words);

        assertThat(Said.cell(draft.registrationDeadline())).isEqualTo(deadline);
        assertThat(Said.cell(draft.start())).isEqualTo("2025-03-04T10:00");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Er is plaats voor 40 deelnemers.                       | 40
            Maximaal 25 personen.                                  | 25
            Maximum aantal deelnemers: 16                          | 16
            Het aantal plaatsen is beperkt tot 60.                 | 60
            Er zijn 120 plaatsen beschikbaar.                      | 120
            Vol is vol: er kunnen 80 mensen in de zaal.            | 80
            De groep bestaat uit maximaal 12 cursisten.            | 12
            Aantal deelnemers: minimaal 8, maximaal 14             | 14
            There are 50 seats available.                          | 50
            Vanwege de zaal kunnen er maximaal dertig mensen bij zijn. | 30
            Maximaal aantal deelnemers (vol is vol): 30 | 30
            Er is beperkt plaats, voor circa 70 mannen en vrouwen. | 70
            Let op het aantal deelnemers: min. 6, max. 14 | 14
            Er kunnen hoogstens 120 deelnemers in de zaal. | 120
            Aanmelden is verplicht. Vol = vol (max. 60 personen). | 60
            In de zaal is plek voor 150 bezoekers. | 150
            Per workshop is plaats voor 20 deelnemers. | -
            We werken in groepen van maximaal 12 personen. | -
            Deelname is beperkt tot 25 personen, per gemeente maximaal 2. | 25
            Kom ook! Capacity: 40. | 40
            Vorig jaar kwamen er 150 bezoekers.                    | -
            Maximaal 2 personen per organisatie.                   | -
            We verwachten zo'n 200 deelnemers.                     | -
            De workshop duurt maximaal 45 minuten.                 | -
            """)
    void how_many_can_come_is_read(String words, String capacity) {
        assertThat(Said.cell(Said.read("Themadag wonen ¶ ¶ " + words).capacity()))
                .isEqualTo(capacity);
    }
}
