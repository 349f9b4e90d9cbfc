package nl.bijeen.event;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import nl.bijeen.event.Announcement.Contact;
import nl.bijeen.event.Announcement.Cost;
import nl.bijeen.event.Announcement.Host;
import nl.bijeen.event.Announcement.Link;
import nl.bijeen.event.Announcement.ProgrammeLine;
import nl.bijeen.event.Announcement.Speaker;
import nl.bijeen.event.Announcement.SubSession;
import nl.bijeen.event.Where.Mode;

/** An announcement in which every field is filled. */
public final class Announced {

    static final LocalDate FIRST = LocalDate.of(2099, 6, 17);

    private Announced() {}

    public static Announcement fully(String title) {
        return new Announcement(
                Kind.CONGRESS,
                title,
                "Samen verder",
                "Een **inleiding** met nadruk.",
                "## Eerste kop\n\nEen alinea.\n\n- een punt\n- nog een punt",
                new When(FIRST, LocalTime.of(21, 30), FIRST.plusDays(2), LocalTime.of(17, 0)),
                new Where(
                        Mode.BOTH,
                        "Het Trefpunt",
                        "Dorpsstraat 1",
                        "1234 AB",
                        "Ons Dorp",
                        "Een oude fabriek.",
                        "Overal drempelvrij.",
                        "https://voorbeeld.nl/online"),
                List.of(new Host("Het Netwerk", "https://voorbeeld.nl", null)),
                "Voor leden en hun medewerkers.",
                new Cost(Cost.Sort.PAID, "Leden betalen 100 euro."),
                List.of(
                        new ProgrammeLine(FIRST, LocalTime.of(21, 30), null, "Ontvangst", "", "", false, List.of()),
                        new ProgrammeLine(
                                FIRST.plusDays(1),
                                LocalTime.of(10, 0),
                                LocalTime.of(11, 0),
                                "Subsessies",
                                "Kies er een.",
                                "",
                                false,
                                List.of(
                                        new SubSession("Jeugd", "Over jeugd.", "Iemand"),
                                        new SubSession("Werk", "", "")))),
                List.of(
                        new Speaker(Speaker.Part.CHAIR, "Noor Voorbeeld", "dagvoorzitter", "Gemeente Ons Dorp"),
                        new Speaker(Speaker.Part.SPEAKER, "Sam Proef", "hoogleraar", "Universiteit")),
                List.of(new Contact("Kim Vraagbaak", "Jeugd", "kim@voorbeeld.nl", "030 123 45 67")),
                List.of(new Link("Meer lezen", "https://voorbeeld.nl/meer")));
    }
}
