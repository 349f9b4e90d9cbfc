package nl.bijeen.site;

import static nl.bijeen.event.Meetings.afternoon;

import java.time.LocalDate;
import java.util.List;
import nl.bijeen.event.Announcement;
import nl.bijeen.event.Announcement.Cost;
import nl.bijeen.event.Kind;
import nl.bijeen.event.Where;
import nl.bijeen.event.Where.Mode;

/** Announcements that differ in the one thing a test is about. */
public final class Told {

    private Told() {}

    /** Online, and not free. */
    public static Announcement online(String title, Kind kind) {
        var titled = Announcement.titled(kind, title);
        return new Announcement(
                kind,
                title,
                "",
                "",
                "",
                afternoon(LocalDate.of(2099, 9, 24)),
                new Where(Mode.ONLINE, "", "", "", "", "", "", ""),
                List.of(),
                "",
                new Cost(Cost.Sort.PAID, "50 euro"),
                titled.programme(),
                titled.speakers(),
                titled.contacts(),
                titled.links());
    }
}
