package nl.bijeen.site;

import java.time.LocalTime;
import java.util.List;
import nl.bijeen.event.Announcement.ProgrammeLine;
import nl.bijeen.event.Announcement.SubSession;

/** A programme with a break and sessions beside each other. */
final class ShowcaseProgramme {

    private ShowcaseProgramme() {}

    static List<ProgrammeLine> twoRounds() {
        return List.of(
                new ProgrammeLine(
                        null,
                        LocalTime.of(14, 0),
                        null,
                        "Welkom",
                        "",
                        "Noor van der Velde, dagvoorzitter",
                        false,
                        List.of()),
                new ProgrammeLine(
                        null,
                        LocalTime.of(14, 30),
                        LocalTime.of(15, 15),
                        "Subsessies",
                        "Reken op een open gesprek met veel ruimte voor vragen.",
                        "",
                        false,
                        List.of(
                                new SubSession("Bestaanszekerheid", "Wat is genoeg om van te leven?", "Sam Okafor"),
                                new SubSession("Kansen voor ieder kind", "", ""),
                                new SubSession("Een overheid om op te bouwen", "", ""))),
                new ProgrammeLine(null, LocalTime.of(15, 15), LocalTime.of(15, 30), "Pauze", "", "", true, List.of()),
                new ProgrammeLine(
                        null,
                        LocalTime.of(15, 30),
                        null,
                        "Plenaire terugkoppeling",
                        "Samen bespreken we de belangrijkste conclusies.",
                        "",
                        false,
                        List.of()),
                new ProgrammeLine(null, LocalTime.of(16, 0), LocalTime.of(17, 0), "Borrel", "", "", true, List.of()));
    }
}
