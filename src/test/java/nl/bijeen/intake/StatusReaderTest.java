package nl.bijeen.intake;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class StatusReaderTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            De bijeenkomst gaat niet door.                                                        | CANCELLED | -
            GEANNULEERD: Themadag wonen                                                           | CANCELLED | -
            Wegens ziekte van de spreker gaat de lezing niet door.                                | CANCELLED | ziekte van de spreker
            Helaas hebben we moeten besluiten het congres af te gelasten vanwege te weinig deelnemers. | CANCELLED | te weinig deelnemers
            Het symposium is helaas geannuleerd door een gebrek aan aanmeldingen.                 | CANCELLED | een gebrek aan aanmeldingen
            In verband met de storm vervalt de avond.                                             | CANCELLED | de storm
            Omdat de zaal niet beschikbaar is, gaat de middag niet door.                          | CANCELLED | de zaal niet beschikbaar is
            De ALV van 4 maart vindt geen doorgang.                                               | CANCELLED | -
            We hebben besloten de dag te annuleren. Er waren te weinig aanmeldingen.              | CANCELLED | Er waren te weinig aanmeldingen
            De cursus is komen te vervallen.                                                      | CANCELLED | -
            The meetup has been cancelled due to illness.                                         | CANCELLED | illness
            Door de aangescherpte maatregelen kan de bijeenkomst niet doorgaan.                   | CANCELLED | de aangescherpte maatregelen
            De studiedag wordt uitgesteld tot nader order.                                        | POSTPONED | -
            Vanwege de verkiezingen stellen we het debat uit.                                     | POSTPONED | de verkiezingen
            De bijeenkomst is uitgesteld. Een nieuwe datum volgt.                                 | POSTPONED | -
            Het congres is uitgesteld naar een later moment.                                      | POSTPONED | -
            De lezing van 4 maart is verplaatst naar 11 maart 2025.                               | MOVED | -
            Let op: de locatie is gewijzigd! We zijn nu in De Zaal.                               | MOVED | -
            De dag is verzet naar donderdag 20 maart 2025.                                        | MOVED | -
            In plaats van in Utrecht komen we nu online bijeen.                                   | MOVED | -
            Nieuwe datum: 18 maart 2025                                                           | MOVED | -
            Wegens werkzaamheden verhuist de avond naar het stadhuis.                             | MOVED | werkzaamheden
            Het congres is uitgesteld naar 12 juni 2025.                                          | MOVED | -
            [Geannuleerd] Themadag wonen | CANCELLED | -
            We moeten de training afzeggen, omdat de trainer ziek is. | CANCELLED | de trainer ziek is
            De middag van 4 maart gaat niet door. Reden: de zaal heeft waterschade. | CANCELLED | de zaal heeft waterschade
            De recente storm boven het land heeft ons doen besluiten de dag af te gelasten. | CANCELLED | De recente storm boven het land
            Helaas gooit de storm roet in het eten: het congres gaat niet door. | CANCELLED | de storm
            Themadag ¶ De zaal staat onder water, waardoor niemand erin kan. Daarom gaat de dag niet door. | CANCELLED | De zaal staat onder water
            De lezing kan door ziekte niet plaatsvinden. | CANCELLED | ziekte
            Het overleg gaat niet door; een andere datum is geen optie. | CANCELLED | -
            De dag kan niet doorgaan. Kaarten blijven geldig op de nieuwe datum. | POSTPONED | -
            Het bestuur kiest zo snel mogelijk een nieuwe datum, want de dag kan niet doorgaan. | POSTPONED | -
            Het congres wordt een jaar doorgeschoven. | POSTPONED | -
            Vanwege de staking wordt de dag van 6 maart verplaatst naar donderdag 20 maart 2025. | MOVED | de staking
            Het congres wordt omgezet naar een online congres. | MOVED | -
            Het congres vindt vanwege corona online plaats. | MOVED | corona
            We kijken naar het verslag van vorig jaar. | ANNOUNCED | -
            Veel lezingen zijn vanwege de storm niet door kunnen gaan. | ANNOUNCED | -
            De dag gaat niet door. We verplaatsen hem naar het voorjaar van 2026. | POSTPONED | -
            De kick-off van 4 maart wordt omwille van de staking en de drukte die daarbij hoort, verplaatst naar 7 december 2025. | MOVED | de staking en de drukte die daarbij hoort
            De buurtavond van 4 maart wordt op verzoek van de school verzet tot een nader te bepalen moment. | POSTPONED | -
            Vandaag is beslist dat de wijkdag niet mag plaatsvinden. De reden is een verhoogd risico op brand. | CANCELLED | een verhoogd risico op brand
            Because of the covid pandemic, the committee met many difficulties. We finally had to decide to cancel the conference. | CANCELLED | the covid pandemic
            The party on 4 March 2025 has been called off. Stricter measures apply in public buildings. | CANCELLED | Stricter measures
            The party has been called off. We moved it to the spring of 2026. | POSTPONED | -
            Het virus dwingt ons helaas de middag van 4 maart te verzetten. Hij kan niet doorgaan. | CANCELLED | Het virus
            Als gevolg van de storm gaat de dag niet door. | CANCELLED | de storm
            De dag gaat niet door; als u een kaart hebt, krijgt u uw geld terug. | CANCELLED | -
            De dag gaat niet door als er te weinig deelnemers zijn. | ANNOUNCED | -
            De workshop over daken gaat niet door. | ANNOUNCED | -
            Let op: de excursie is geannuleerd. | ANNOUNCED | -
            De wetswijzigingen zijn (opnieuw) uitgesteld. | ANNOUNCED | -
            De invoering van deze wet is uitgesteld. | ANNOUNCED | -
            Bestuur – De regels zijn verschoven naar 1 januari. | ANNOUNCED | -
            De inschrijvingen zijn afgelopen. | ANNOUNCED | -
            De aanmeldtermijn is verlopen. | ANNOUNCED | -
            Op 8 oktober kijken we terug op tien jaar wijkraad. | ANNOUNCED | -
            Tijdens deze bijeenkomst kijken we terug op 2024 en vooruit naar 2025. | ANNOUNCED | -
            Wie komt er? Hoe laat? Wat kost het? In 2019 vond in Ede het eerste congres plaats. | ANNOUNCED | -
            U kunt het webinar later terugkijken. | ANNOUNCED | -
            Wij kijken met veel plezier terug op de avond. | PAST | -
            De najaarsdag heeft plaatsgevonden op 4 maart 2025 in het Stadhuis. | PAST | -
            Op 4 maart 2025 mochten we honderd gasten verwelkomen. | PAST | -
            Op 4 maart 2024 heeft de vorige dag plaatsgevonden. | ANNOUNCED | -
            Met trots blikken we terug op een mooie avond. | PAST | -
            Wie? Wat? Waar? Hoe? Ruim honderd mensen kwamen bijeen. Vier gemeenten organiseerden deze avond. | PAST | -
            De beurs is door de organisatie verplaatst naar 16 juni 2025. Ze kiest voor uitstel, vanwege de onzekerheid over het weer. | MOVED | de onzekerheid over het weer
            We verdagen de dag van volgende week naar het najaar. Een nieuwe datum leggen we vast op de vergadering van 17 maart. | POSTPONED | -
            Op 27 september was er daarom een afscheidssymposium. | PAST | -
            De dag (oorspronkelijk op 12 februari 2025) gaat nu door op 4 maart 2025. | MOVED | -
            In plaats van op 12 februari 2025 komen we op 4 maart 2025 bijeen. | MOVED | -
            Het overleg van dinsdag 4 maart schuift een week op, naar dinsdag 11 maart. | MOVED | -
            Vanwege de grote belangstelling wijken we uit naar de grote zaal van het stadhuis. | MOVED | de grote belangstelling
            De bespreking wordt verplaatst naar 16 december. | MOVED | -
            Het congres is gewijzigd: nieuwe datum 11 maart 2025. De lezing wordt verzorgd door de heer Maas. | MOVED | -
            Wie? Wat? Waar? De dag van 4 maart 2025 was goed bezocht. Op 4 maart 2025 organiseerden wij een dag. | PAST | -
            Op 14 november zijn het jaarlijkse symposium en het diner gehouden. | PAST | -
            1625 keer bekeken, in de vierde editie. | ANNOUNCED | -
            Afgelopen jaar werd de lezing op een ander tijdstip gehouden. | ANNOUNCED | -
            De aanvangstijd van de lezing van 6 maart 2025 is gewijzigd: 20.00 uur in plaats van 19.30 uur. | MOVED | -
            The training will take place online instead. | MOVED | -
            Wegens omstandigheden vindt de training van 4 maart 2025 online plaats. | MOVED | omstandigheden
            Het webinar vindt online plaats. | ANNOUNCED | -
            De training wordt online gehouden via een link. | ANNOUNCED | -
            Bij slecht weer wordt de dag van 4 maart verplaatst naar 11 maart 2025. | ANNOUNCED | -
            Door de storm kon de dag in 2020 niet doorgaan. | ANNOUNCED | -
            Na twee keer uitstel is de dag op 4 maart 2025. | ANNOUNCED | -
            Ondanks de storm wordt de dag niet afgelast. | ANNOUNCED | -
            Op 4 maart 2025 is er een dag. Wij vierden op 6 februari 2025 een lustrum. | ANNOUNCED | -
            Kijk het webinar van 6 februari 2025 terug. Het volgende webinar is op 4 maart 2025. | ANNOUNCED | -
            Het webinar van 4 maart 2025 is terug te kijken. | PAST | -
            Gelet op de drukte op de weg is besloten de dag te annuleren. | CANCELLED | de drukte op de weg
            Door treinstakingen kan de dag niet doorgaan. | CANCELLED | treinstakingen
            De dag kan wegens een brand in de zaal niet doorgaan. | CANCELLED | een brand in de zaal
            Owing to illness the talk is cancelled. | CANCELLED | illness
            The talk is cancelled as the speaker is ill. | CANCELLED | the speaker is ill
            Aangezien de zaal dubbel geboekt is, verzetten we de dag van 4 maart 2025 naar 11 maart 2025. | MOVED | de zaal dubbel geboekt is
            Wie? Wat? Wij volgen de adviezen over de verspreiding van het coronavirus. Lees meer. Of bel. De dag gaat niet door. | CANCELLED | de verspreiding van het coronavirus
            Deze avond was eerst gepland op 4 februari 2025. | MOVED | -
            De lezing trok ruim honderd bezoekers. | PAST | -
            Het was een geslaagde avond. | PAST | -
            We kijken uit naar een geslaagde avond. | ANNOUNCED | -
            4 maart 2025 - VOLZET | ANNOUNCED | -
            VERZET: buurtavond | MOVED | -
            De bijeenkomst is afgelopen.                                                          | PAST | -
            Deze bijeenkomst is geweest. Bekijk het verslag.                                      | PAST | -
            We kijken terug op een geslaagde dag.                                                 | PAST | -
            Op 4 maart 2025 kwamen ruim honderd deelnemers bijeen.                                | PAST | -
            Bij te weinig aanmeldingen gaat de cursus niet door.                                  | ANNOUNCED | -
            U kunt tot een week van tevoren kosteloos annuleren.                                  | ANNOUNCED | -
            Vorig jaar ging de dag niet door.                                                     | ANNOUNCED | -
            Kom op 4 maart 2025 naar onze dag.                                                    | ANNOUNCED | -
            Geannuleerde tickets worden terugbetaald.                                             | ANNOUNCED | -
            De meerderheid van de huizen is verplaatsbaar.                                        | ANNOUNCED | -
            De wethouder is inmiddels vertrokken; de discussie gaat door.                         | ANNOUNCED | -
            De lezing gaat niet door. Lees verder. Of kom langs. De spreker is door ziekte verhinderd. | CANCELLED | ziekte
            """)
    void what_became_of_it_is_read_with_the_reason(String words, Draft.Status status, String reason) {
        var draft = Said.read("Themadag wonen ¶ ¶ " + words);

        assertThat(draft.status().value()).isEqualTo(status);
        assertThat(Said.cell(draft.reasonCancelled())).isEqualTo(reason);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Deze dag vervangt het eerder aangekondigde Najaarscafé.            | Najaarscafé
            De avond komt in de plaats van de lezing van 3 februari.           | lezing van 3 februari
            De kleuren op de kaart vervangen de oude letters.                  | -
            """)
    void what_it_takes_the_place_of_is_read(String words, String replaces) {
        assertThat(Said.cell(Said.read("Themadag wonen ¶ ¶ " + words).replaces()))
                .isEqualTo(replaces);
    }

    @ParameterizedTest
    @ValueSource(strings = {"Terugblik themadag wonen", "Verslag van de themadag", "Recap: meetup over data"})
    void a_title_that_looks_back_is_of_a_meeting_that_is_over(String title) {
        assertThat(Said.read(title + " ¶ ¶ Op 4 maart 2025 waren we in Ede.")
                        .status()
                        .value())
                .isEqualTo(Draft.Status.PAST);
    }
}
