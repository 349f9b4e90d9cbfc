package nl.bijeen.registration;

import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import nl.bijeen.access.TestOffice;
import nl.bijeen.database.AssociationId;
import nl.bijeen.event.Announcement;
import nl.bijeen.event.Event;
import nl.bijeen.event.EventId;
import nl.bijeen.event.Meetings;
import nl.bijeen.mail.EmailAddress;
import nl.bijeen.registration.Application.Participant;
import nl.bijeen.registration.DeskSettings.Limits;
import nl.bijeen.view.Texts;
import org.springframework.context.annotation.Lazy;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Meetings and people who want to come to them, for tests; through the same classes as the form. */
@Component
@Lazy
public class Crowd {

    private final TestOffice office;
    private final Meetings meetings;
    private final DeskSettings settings;
    private final Registrations registrations;
    private final JdbcClient db;

    Crowd(TestOffice office, Meetings meetings, DeskSettings settings, Registrations registrations, JdbcClient db) {
        this.office = office;
        this.meetings = meetings;
        this.settings = settings;
        this.registrations = registrations;
        this.db = db;
    }

    /** An open meeting of a new association. */
    public Event meeting() {
        return meetings.open(office.association().id(), "Themamiddag");
    }

    public Event meetingWithSeats(int capacity) {
        var event = meeting();
        settings.set(event.id(), Limits.seats(capacity), Meetings.STAFF);
        return event;
    }

    public Event published(AssociationId association, Announcement announcement) {
        return meetings.published(association, announcement);
    }

    public Registration register(Event event, String name) {
        return party(event, false, name).getFirst();
    }

    public List<Registration> party(Event event, boolean together, String... names) {
        return switch (registrations.register(event.id(), application(together, names))) {
            case Outcome.Registered(var booking) -> booking.registrations();
            case Outcome.Refused(var reason) -> throw new AssertionError(reason);
            case Outcome.HaveAPlace(var people) -> throw new AssertionError(people);
            case Outcome.NotForThem(var people) -> throw new AssertionError(people);
        };
    }

    /** Of one who chose these limits; see {@link Application.Participant}. */
    public static Application application(String name, String... limits) {
        var oneself = new Participant(person(name), Need.NONE, Set.of(limits));
        return new Application(UUID.randomUUID(), name, address(name), Texts.DUTCH, List.of(oneself), false);
    }

    /** One application; the first of them does it. */
    public static Application application(boolean together, String... names) {
        var people = Arrays.stream(names)
                .map(it -> new Participant(person(it), Need.NONE))
                .toList();
        return new Application(UUID.randomUUID(), names[0], address(names[0]), Texts.DUTCH, people, together);
    }

    public static Person person(String name) {
        return name.isEmpty() ? Person.following("Gemeente Kruinwijk") : Person.named(name, address(name));
    }

    public static EmailAddress address(String name) {
        return new EmailAddress(name.toLowerCase(java.util.Locale.ROOT).replace(' ', '.') + "@kruinwijk.example");
    }

    public record Received(String subject, String plain, String calendar, String method) {}

    /** The letters about one meeting to somebody, oldest first. */
    public List<Received> letters(EventId event, String name) {
        return db.sql(
                        "select subject, plain, calendar, method from letter where meeting = ? and recipient = ? order by id")
                .params(event.value(), address(name).value())
                .query((row, number) ->
                        new Received(row.getString(1), row.getString(2), row.getString(3), row.getString(4)))
                .list();
    }

    public List<String> subjects(EventId event, String name) {
        return letters(event, name).stream().map(Received::subject).toList();
    }
}
