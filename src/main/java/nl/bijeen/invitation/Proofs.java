package nl.bijeen.invitation;

import java.util.Optional;
import nl.bijeen.access.Association;
import nl.bijeen.access.Associations;
import nl.bijeen.access.Staff;
import nl.bijeen.event.Event;
import nl.bijeen.mail.Outbox;
import nl.bijeen.people.Person;
import nl.bijeen.people.Persons;
import nl.bijeen.people.Positions;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Shows staff what people will read, before they do. */
@Component
public class Proofs {

    private final Associations associations;
    private final Persons persons;
    private final Positions positions;
    private final InvitationRows rows;
    private final Stationery stationery;
    private final Outbox outbox;

    Proofs(
            Associations associations,
            Persons persons,
            Positions positions,
            InvitationRows rows,
            Stationery stationery,
            Outbox outbox) {
        this.associations = associations;
        this.persons = persons;
        this.positions = positions;
        this.rows = rows;
        this.stationery = stationery;
        this.outbox = outbox;
    }

    /**
     * What somebody would read.
     *
     * @param message in Markdown
     */
    public record Preview(String name, String subject, String message) {}

    /** The letter as somebody in the register would read it; empty when the association knows nobody by this token. */
    public Optional<Preview> preview(Campaign campaign, Event event, String person) {
        var inviter = associations.get(campaign.association());
        return persons.find(campaign.association(), person)
                .map(this::guest)
                .map(it -> preview(inviter, event, campaign, it));
    }

    /** The letter as a reminder reads it for one of those who have not answered; empty when all did. */
    public Optional<Preview> preview(Campaign reminder, Event event) {
        var inviter = associations.get(reminder.association());
        return rows.unanswered(reminder).map(it -> preview(inviter, event, reminder, it.guest()));
    }

    /** Sends the letter to a staff member, filled in as for themselves. Its link leads to the page of the meeting. */
    @Transactional
    public void send(Campaign campaign, Event event, Staff staff) {
        var inviter = associations.get(campaign.association());
        var guest = new Guest(staff.name(), staff.email(), "", inviter.name(), "", null, null);
        var page = "/" + associations.get(event.association()).slug() + "/bijeenkomsten/" + event.slug();
        outbox.post(stationery.test(inviter, event, campaign, guest, staff.email(), page));
    }

    private Preview preview(Association inviter, Event event, Campaign campaign, Guest guest) {
        return new Preview(
                guest.name(),
                stationery.subject(inviter, event, campaign, guest),
                stationery.message(inviter, event, campaign, guest));
    }

    private Guest guest(Person person) {
        var today = rows.today();
        var work = positions.of(person).stream()
                .filter(it -> it.period().contains(today))
                .findFirst();
        return new Guest(
                person.name(),
                person.profile().email(),
                person.profile().phone(),
                work.map(it -> it.organisation().name()).orElse(""),
                work.map(it -> it.title()).orElse(""),
                work.map(it -> it.role()).orElse(null),
                person.token());
    }
}
