package nl.bijeen.registration.web;

import java.util.Optional;
import nl.bijeen.access.Staff;
import nl.bijeen.people.Person;
import nl.bijeen.people.PersonPart;
import nl.bijeen.registration.Roster;
import org.springframework.stereotype.Component;

/** What somebody of the people register registered for, with their own mail address. */
@Component
class RegistrationsOfPerson implements PersonPart {

    private final Roster roster;

    RegistrationsOfPerson(Roster roster) {
        this.roster = roster;
    }

    @Override
    public int order() {
        return 30;
    }

    @Override
    public Optional<RegistrationsPart> of(Person person, Staff reader) {
        var email = person.profile().email();
        if (email == null) return Optional.empty();
        var attendances = roster.of(reader.association(), email);
        return attendances.isEmpty() ? Optional.empty() : Optional.of(new RegistrationsPart(attendances));
    }
}
