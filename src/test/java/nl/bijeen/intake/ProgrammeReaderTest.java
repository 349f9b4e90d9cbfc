package nl.bijeen.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ProgrammeReaderTest {

    @ParameterizedTest
    @CsvSource(delimiter = '!', textBlock = """
            10.00 uur Opening ¶ 12.30 uur Lunch ¶ 16.00 uur Borrel                         ! 10:00 Opening; 12:30 Lunch*; 16:00 Borrel
            10.00 - 10.30 Inloop ¶ 10.30 - 11.15 Wonen in de wijk                          ! 10:00-10:30 Inloop; 10:30-11:15 Wonen in de wijk
            10:00 – 10:15 uur: Welkom ¶ 10:15 – 10:30 uur: Pauze                           ! 10:00-10:15 Welkom; 10:15-10:30 Pauze*
            • 14u00: Onthaal ¶ • 14u30: Lezing                                             ! 14:00 Onthaal; 14:30 Lezing
            9h30 Accueil ¶ 10h Start                                                       ! 09:30 Accueil; 10:00 Start
            10.00 | Opening ¶ 10.15 | Lezing                                               ! 10:00 Opening; 10:15 Lezing
            10.00 | 10.15 | Opening ¶ 10.15 | 11.00 | Lezing                               ! 10:00-10:15 Opening; 10:15-11:00 Lezing
            Opening (10.00 uur) ¶ Lezing (10.15 uur)                                       ! 10:00 Opening; 10:15 Lezing
            Tijd | Onderdeel | Spreker | Zaal ¶ 10.00 | Wonen | Bo Maas | Foyer ¶ 11.00 - 11.15 | Pauze | | Hal ! 10:00 Wonen; 11:00-11:15 Pauze*
            Tijd | Spreker | Titel ¶ 10.00 | Bo Maas | Wonen ¶ 11.00 | Einde                 ! 10:00 Wonen; 11:00 Einde
            10.00 uur Korte break ¶ 10.15 uur Inleiding op de break-outsessies               ! 10:00 Korte break*; 10:15 Inleiding op de break-outsessies
            om 14.00 uur ¶ Grote zaal, Ede ¶ ¶ 14.10 uur Opening ¶ 14.30 uur Lezing         ! 14:10 Opening; 14:30 Lezing
            10.00 uur ¶ Opening ¶ 10.15 uur ¶ Lezing                                       ! 10:00 Opening; 10:15 Lezing
            Van 10.00 tot 11.00 uur: Rondleiding ¶ Van 11.00 tot 11.30 uur: Koffiepauze    ! 10:00-11:00 Rondleiding; 11:00-11:30 Koffiepauze*
            18:00 Walk-in ¶ 18:30 Talk 1: Tests ¶ 19:15 Break ¶ 19:30 Talk 2: Types        ! 18:00 Walk-in; 18:30 Talk 1: Tests; 19:15 Break*; 19:30 Talk 2: Types
            7 pm Doors open ¶ 7.30 pm Opening                                              ! 19:00 Doors open; 19:30 Opening
            10.00u Ontvangst met koffie ¶ 10.30u Start ¶ 12.00u Lunchpauze                 ! 10:00 Ontvangst met koffie; 10:30 Start; 12:00 Lunchpauze*
            Om 10.00 uur begint de rondleiding ¶ Om 11.00 uur drinken we koffie            ! 10:00 begint de rondleiding; 11:00 drinken we koffie*
            17.30 uur - Walking dinner ¶ 18.30 uur - Lezing ¶ 19.00 Walk-in ontbijt        ! 17:30 Walking dinner*; 18:30 Lezing; 19:00 Walk-in ontbijt
            Opening – 10.00 uur ¶ Lezing – 10.30 uur ¶ Diner – 18.00 uur                   ! 10:00 Opening; 10:30 Lezing; 18:00 Diner*
            Inloop vanaf 10.00 uur met koffie ¶ Ledenbijeenkomst van 11.00 – 12.30 uur      ! 10:00 Inloop met koffie; 11:00-12:30 Ledenbijeenkomst
            10.00 Registration and coffee ¶ 11.00 Coffee ¶ 18.00 Netwerkdiner               ! 10:00 Registration and coffee; 11:00 Coffee*; 18:00 Netwerkdiner*
            10.00 | Opening | | Foyer ¶ 11.00 | Koffie | | Foyer                             ! 10:00 Opening Foyer; 11:00 Koffie Foyer*
            16.00 uurOpening ¶ Vanaf 16.30 uurBorrel                                         ! 16:00 Opening; 16:30 Borrel
            Dag | Tijd | Onderdeel | Link ¶ Ma | 09.00 | Opening | Zoom ¶ Di | 10.30 - 11.00 | Wonen | Zoom ! 09:00 Opening; 10:30-11:00 Wonen
            10.00 Koffie-ochtend ¶ 11.00 Lunchlezing ¶ 12.00 Wandellunch ¶ 13.00 Na de lunch: debat ¶ 14.00 Kop koffie ! 10:00 Koffie-ochtend; 11:00 Lunchlezing; 12:00 Wandellunch*; 13:00 Na de lunch: debat; 14:00 Kop koffie*
            -09:00 Inloop ¶ -09.30 Start                                                     ! 09:00 Inloop; 09:30 Start
            Inloop: 13.00 uur ¶ Opening: 13.30 uur ¶ Einde: 16.30 uur                        ! 13:00 Inloop; 13:30 Opening; 16:30 Einde
            1. Opening (19.30 uur) ¶ 2. Mededelingen ¶ 3. Pauze (20.30 uur)                  ! 19:30 Opening; 20:30 Pauze*
            13.00 Inloop, 13.30 Welkom, 14.00 Lezing van Bo Maas, 15.00 Pauze, 16.30 Einde    ! 13:00 Inloop; 13:30 Welkom; 14:00 Lezing van Bo Maas; 15:00 Pauze*; 16:30 Einde
            13.00 - 13.30 uur Inloop 13.30 - 14.00 uur Welkom 14.00 - 15.00 uur Lezing        ! 13:00-13:30 Inloop; 13:30-14:00 Welkom; 14:00-15:00 Lezing
            9:30 Welcome ¶ 12:30 Lunch ¶ 1:30 Workshops ¶ 3:00 - 3:30 Tea ¶ 5:00 Closing       ! 09:30 Welcome; 12:30 Lunch*; 13:30 Workshops; 15:00-15:30 Tea*; 17:00 Closing
            1330 Opening ¶ 1500 Pauze ¶ 1730 Einde                                           ! 13:30 Opening; 15:00 Pauze*; 17:30 Einde
            """)
    void a_line_with_its_time_is_a_line_of_the_programme(String words, String programme) {
        assertThat(programme("Programma ¶ " + words)).isEqualTo(programme);
    }

    @Test
    void the_hours_of_the_whole_meeting_above_a_programme_are_no_line_of_it() {
        assertThat(programme("4 maart 2025 ¶ 13.30 – 17.00 ¶ De Zaal, Ede ¶ ¶ Agenda ¶ 13.30 Opening ¶ 15.00 Pauze"))
                .isEqualTo("13:30 Opening; 15:00 Pauze*");
    }

    @Test
    void hours_in_a_list_of_practical_facts_are_lines_of_the_programme() {
        assertThat(
                        programme(
                                "Praktisch ¶ ¶ 4 maart 2025 ¶ • Vanaf 14 uur: onthaal ¶ Locatie: de kerk ¶ • 14.45 uur: vertrek"))
                .isEqualTo("14:00 onthaal; 14:45 vertrek");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Wanneer: dinsdag 4 maart 2025 ¶ Tijd: 10.00 - 12.00 uur",
                "De dag begint om 10.00 uur.",
                "Om 10.00 uur is er koffie, om 10.30 uur begint de lezing, om 12.00 uur is er lunch.",
                "10.00 uur, 11.00 uur, 12.00 uur: rondleidingen",
                "Bel tussen 9.00 en 12.00 uur met het bureau.",
                "Om 10.00 uur begint de dag in Utrecht, waar we u graag ontvangen."
            })
    void a_time_elsewhere_is_none(String words) {
        assertThat(programme(words)).isEmpty();
    }

    private static String programme(String words) {
        return Said.read("Themadag wonen ¶ ¶ " + words).programme().stream()
                .map(Found::value)
                .map(it -> it.start() + (it.end() == null ? "" : "-" + it.end()) + " " + it.title()
                        + (it.pause() ? "*" : ""))
                .collect(Collectors.joining("; "));
    }
}
