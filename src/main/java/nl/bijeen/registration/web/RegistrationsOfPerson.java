package nl.bijeen.registration.web;

import java.util.Optional;
import nl.bijeen.access.Staff;
import nl.bijeen.people.Person;
import nl.bijeen.people.PersonPart;
import nl.bijeen.people.Persons;
import nl.bijeen.registration.Roster;
import org.springframework.stereotype.Component;

/** What somebody of the people register registered for, with a mail address of theirs. */
@Component
class RegistrationsOfPerson implements PersonPart {

    private final Roster roster;
    private final Persons persons;

    RegistrationsOfPerson(Roster roster, Persons persons) {
        this.persons = persons;
        this.roster = roster;
    }

    @Override
    public int order() {
        return 30;
    }

    @Override
    public Optional<RegistrationsPart> of(Person person, Staff reader) {
        var attendances = roster.of(reader.association(), persons.addresses(person));
        return attendances.isEmpty() ? Optional.empty() : Optional.of(new RegistrationsPart(attendances));
    }
}
