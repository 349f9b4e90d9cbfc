package nl.bijeen.registration;

import static nl.bijeen.people.TestPeople.STAFF;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import nl.bijeen.audience.Audience;
import nl.bijeen.audience.Audiences;
import nl.bijeen.audience.Strength;
import nl.bijeen.event.Event;
import nl.bijeen.mail.EmailAddress;
import nl.bijeen.people.Memberships;
import nl.bijeen.people.Position;
import nl.bijeen.people.Rule;
import nl.bijeen.people.Rule.Belonging;
import nl.bijeen.people.Rule.Clause;
import nl.bijeen.people.TestPeople;
import nl.bijeen.registration.Application.Participant;
import nl.bijeen.view.Texts;
import org.springframework.stereotype.Component;

/** Meetings for members, of which Gemeente Kruinwijk is one, and people who want to come. */
@Component
public class MembersOnly {

    private static final LocalDate LONG_AGO = LocalDate.of(2020, 1, 1);

    private final Crowd crowd;
    private final TestPeople people;
    private final Memberships memberships;
    private final Audiences audiences;
    private final Registrations registrations;

    MembersOnly(
            Crowd crowd, TestPeople people, Memberships memberships, Audiences audiences, Registrations registrations) {
        this.crowd = crowd;
        this.people = people;
        this.memberships = memberships;
        this.audiences = audiences;
        this.registrations = registrations;
    }

    public Event meeting(int seats, Strength strength) {
        return meeting(seats, strength, Set.of());
    }

    /** One for who has these roles at a member. */
    public Event meeting(int seats, Strength strength, Set<Position.Role> roles) {
        var event = crowd.meetingWithSeats(seats);
        var kruinwijk = people.municipality(event.association(), "Gemeente Kruinwijk", "kruinwijk.example");
        memberships.begin(kruinwijk, LONG_AGO, STAFF);
        var clause = new Clause(roles, Belonging.MEMBER, Set.of(), Set.of(), Set.of());
        var rule = new Rule(List.of(clause), List.of());
        audiences.set(event, new Audience(event.id(), rule, strength, null, null), STAFF);
        return event;
    }

    /** One who works there and comes. */
    public Registration register(Event event, String name, String organisation) {
        return register(event, person(name, organisation));
    }

    Registration register(Event event, Person person) {
        return ((Outcome.Registered) apply(event, person))
                .booking()
                .registrations()
                .getFirst();
    }

    Outcome apply(Event event, Person... people) {
        return registrations.register(event.id(), application("", people));
    }

    static Application application(String invitation, Person... people) {
        var participants =
                Arrays.stream(people).map(it -> new Participant(it, Need.NONE)).toList();
        var booker = people[0].email();
        return new Application(
                UUID.randomUUID(), people[0].name(), booker, Texts.DUTCH, participants, false, invitation);
    }

    static Person person(String name, String organisation) {
        return person(name, organisation, null);
    }

    static Person person(String name, String organisation, Position.Role role) {
        var address =
                organisation.endsWith("Kruinwijk") ? Crowd.address(name) : new EmailAddress(name + "@thuis.example");
        return new Person(name, address, "", organisation, "", false, Answers.NONE, role);
    }
}
