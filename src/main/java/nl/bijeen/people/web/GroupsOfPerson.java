package nl.bijeen.people.web;

import java.util.Optional;
import nl.bijeen.access.Staff;
import nl.bijeen.people.Groups;
import nl.bijeen.people.Person;
import nl.bijeen.people.PersonPart;
import org.springframework.stereotype.Component;

/** The groups somebody is in. */
@Component
class GroupsOfPerson implements PersonPart {

    private final Groups groups;

    GroupsOfPerson(Groups groups) {
        this.groups = groups;
    }

    @Override
    public int order() {
        return 10;
    }

    @Override
    public Optional<GroupsPart> of(Person person, Staff reader) {
        var in = groups.of(person);
        return in.isEmpty() && !reader.role().mayEdit() ? Optional.empty() : Optional.of(new GroupsPart(person, in));
    }
}
