package nl.bijeen.event;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import nl.bijeen.database.AssociationId;
import nl.bijeen.event.Announcement.Cost;
import nl.bijeen.event.Where.Mode;
import nl.bijeen.journal.Actor;
import org.springframework.stereotype.Component;

/** Meetings for tests: announced as staff do it, through the same classes. */
@Component
public class Meetings {

    public static final Actor STAFF = Actor.staff(1, "Test van Bureau");

    private final Announcements announcements;
    private final Decisions decisions;
    private final Events events;

    Meetings(Announcements announcements, Decisions decisions, Events events) {
        this.announcements = announcements;
        this.decisions = decisions;
        this.events = events;
    }

    /** A published meeting on a day far ahead, open for registration. */
    public Event open(AssociationId association, String title) {
        return published(association, announcement(title, afternoon(LocalDate.of(2099, 9, 24))));
    }

    public Event published(AssociationId association, Announcement announcement) {
        var draft = announcements.draft(association, announcement, STAFF);
        decisions.publish(draft.id(), STAFF);
        return events.get(draft.id());
    }

    public Event draft(AssociationId association, String title) {
        return announcements.draft(association, announcement(title, afternoon(LocalDate.of(2099, 9, 24))), STAFF);
    }

    public static When afternoon(LocalDate day) {
        return new When(day, LocalTime.of(14, 0), null, LocalTime.of(17, 0));
    }

    public static Announcement announcement(String title, When when) {
        return new Announcement(
                Kind.THEME_MEETING,
                title,
                "",
                "Waar het over gaat.",
                "",
                when,
                new Where(Mode.IN_PERSON, "Het Trefpunt", "Dorpsstraat 1", "1234 AB", "Ons Dorp", "", "", ""),
                List.of(),
                "Voor leden.",
                new Cost(Cost.Sort.FREE, ""),
                List.of(),
                List.of(),
                List.of(),
                List.of());
    }

    /** The same announcement with something else to begin with. */
    public static Announcement introduced(Announcement it, String introduction) {
        return new Announcement(
                it.kind(),
                it.title(),
                it.theme(),
                introduction,
                it.body(),
                it.when(),
                it.where(),
                it.hosts(),
                it.audience(),
                it.cost(),
                it.programme(),
                it.speakers(),
                it.contacts(),
                it.links());
    }
}
