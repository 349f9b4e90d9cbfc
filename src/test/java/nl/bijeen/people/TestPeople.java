package nl.bijeen.people;

import java.util.List;
import nl.bijeen.database.AssociationId;
import nl.bijeen.journal.Actor;
import nl.bijeen.mail.EmailAddress;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** People for tests, entered as staff do it. */
@Component
public class TestPeople {

    public static final Actor STAFF = Actor.staff(1, "Test van Bureau");

    private final Organisations organisations;
    private final Persons persons;
    private final Positions positions;
    private final Groups groups;
    private final GroupMembers members;

    TestPeople(Organisations organisations, Persons persons, Positions positions, Groups groups, GroupMembers members) {
        this.organisations = organisations;
        this.persons = persons;
        this.positions = positions;
        this.groups = groups;
        this.members = members;
    }

    public Organisation municipality(AssociationId house, String name) {
        var profile = Organisation.Profile.of(name, Organisation.Kind.MUNICIPALITY);
        return ((Organisations.Saved.Done) organisations.add(house, profile, STAFF)).organisation();
    }

    /** One whose people have mail addresses that end so. */
    public Organisation municipality(AssociationId house, String name, String domain) {
        var profile = new Organisation.Profile(
                name,
                Organisation.Kind.MUNICIPALITY,
                Organisation.Numbers.NONE,
                Organisation.Address.UNKNOWN,
                List.of(domain),
                Period.ALWAYS);
        return ((Organisations.Saved.Done) organisations.add(house, profile, STAFF)).organisation();
    }

    public Person person(AssociationId house, String name, String email) {
        var profile = new Person.Profile(name, new EmailAddress(email), "");
        return ((Persons.Saved.Done) persons.add(house, profile, STAFF)).person();
    }

    /** Somebody who does this from always on. */
    @Transactional
    public Person at(Organisation organisation, String name, String email, Position.Role role) {
        var person = person(organisation.association(), name, email);
        positions.add(person, new Positions.Held(organisation, role, "", Period.ALWAYS), STAFF);
        return person;
    }

    public Group group(AssociationId house, String name, Rule rule) {
        return ((Groups.Saved.Done) groups.addByRule(house, name, "", rule, STAFF)).group();
    }

    /** A group by list. */
    @Transactional
    public Group group(AssociationId house, String name, Person... listed) {
        var group = ((Groups.Saved.Done) groups.add(house, name, "", STAFF)).group();
        for (var member : listed) members.join(group, member, STAFF);
        return group;
    }
}
