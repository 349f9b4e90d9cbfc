package nl.bijeen.event.web;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import nl.bijeen.event.Announcement;
import nl.bijeen.event.Announcement.Contact;
import nl.bijeen.event.Announcement.Cost;
import nl.bijeen.event.Announcement.Link;
import nl.bijeen.event.Announcement.ProgrammeLine;
import nl.bijeen.event.Announcement.Speaker;
import nl.bijeen.event.Announcement.SubSession;
import nl.bijeen.event.Kind;
import nl.bijeen.event.When;
import nl.bijeen.event.Where;

/** An announcement in which every part of the form is filled. */
final class WholeAnnouncement {

    private static final LocalDate DAY = LocalDate.of(2099, 9, 24);

    static final Announcement MADE = new Announcement(
            Kind.CONGRESS,
            "Voorjaarscongres: dichtbij en samen",
            "Hoe blijven we in de buurt?",
            "Twee dagen over wat gemeenten **samen** kunnen doen.",
            "## Waarom nu\n\nEr verandert veel.\n\n- wonen\n- zorg",
            new When(DAY, LocalTime.of(14, 0), DAY.plusDays(1), LocalTime.of(12, 30)),
            new Where(
                    Where.Mode.IN_PERSON,
                    "Het Trefpunt",
                    "Dorpsstraat 1",
                    "1234 AB",
                    "Waterzande",
                    "Vlak bij het station.",
                    "Drempelvrij.",
                    ""),
            List.of(),
            "Leden en hun medewerkers.",
            new Cost(Cost.Sort.PAID, "Leden € 295, anderen € 395."),
            List.of(
                    line(LocalTime.of(14, 0), "Welkom", "", "Noor van der Velde", List.of()),
                    line(
                            LocalTime.of(14, 30),
                            "Subsessies",
                            "Kies er een.",
                            "",
                            List.of(new SubSession("Wonen", "", "Sam Bakker"), new SubSession("Werk", "", "")))),
            List.of(new Speaker(Speaker.Part.CHAIR, "Noor van der Velde", "directeur", "Gemeente Kruinwijk")),
            List.of(new Contact("Sam Bakker", "congres", "sam@beraad.example", "070 123 45 67")),
            List.of(new Link("Handreiking", "https://beraad.example/handreiking")));

    private WholeAnnouncement() {}

    private static ProgrammeLine line(
            LocalTime start, String title, String description, String who, List<SubSession> parallel) {
        return new ProgrammeLine(null, start, start.plusMinutes(30), title, description, who, false, parallel);
    }
}
