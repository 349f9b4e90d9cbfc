package nl.bijeen.people.web;

import java.util.Optional;
import nl.bijeen.access.Staff;
import nl.bijeen.people.Merges;
import nl.bijeen.people.Person;
import nl.bijeen.people.PersonPart;
import nl.bijeen.people.Persons;
import org.springframework.stereotype.Component;

/** Who turned out to be this person, as long as that can be undone, and the addresses they are known by. */
@Component
class MergesOfPerson implements PersonPart {

    private final Merges merges;
    private final Persons persons;

    MergesOfPerson(Merges merges, Persons persons) {
        this.merges = merges;
        this.persons = persons;
    }

    @Override
    public int order() {
        return 45;
    }

    @Override
    public Optional<MergesPart> of(Person person, Staff reader) {
        var others = persons.addresses(person).stream()
                .filter(it -> !it.equals(person.profile().email()))
                .toList();
        var merged = merges.of(person);
        return merged.isEmpty() && others.isEmpty()
                ? Optional.empty()
                : Optional.of(new MergesPart(person, others, merged));
    }
}
