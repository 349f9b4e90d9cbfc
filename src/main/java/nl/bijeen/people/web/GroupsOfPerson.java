package nl.bijeen.people.web;

import java.util.Optional;
import nl.bijeen.access.Staff;
import nl.bijeen.people.GroupMembers;
import nl.bijeen.people.Person;
import nl.bijeen.people.PersonPart;
import org.springframework.stereotype.Component;

/** The groups somebody is in. */
@Component
class GroupsOfPerson implements PersonPart {

    private final GroupMembers members;
    private final CardIndex cards;

    GroupsOfPerson(GroupMembers members, CardIndex cards) {
        this.members = members;
        this.cards = cards;
    }

    @Override
    public int order() {
        return 10;
    }

    @Override
    public Optional<GroupsPart> of(Person person, Staff reader) {
        var in = members.of(person, cards.today());
        return in.isEmpty() && !reader.role().mayEdit() ? Optional.empty() : Optional.of(new GroupsPart(person, in));
    }
}
