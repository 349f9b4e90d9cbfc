package nl.bijeen.people.web;

import java.util.Optional;
import nl.bijeen.access.Staff;
import nl.bijeen.mail.Letters;
import nl.bijeen.people.Person;
import nl.bijeen.people.PersonPart;
import nl.bijeen.people.Persons;
import org.springframework.stereotype.Component;

/** What was sent to somebody's mail addresses. */
@Component
class LettersOfPerson implements PersonPart {

    private final Letters letters;
    private final Persons persons;

    LettersOfPerson(Letters letters, Persons persons) {
        this.persons = persons;
        this.letters = letters;
    }

    @Override
    public int order() {
        return 40;
    }

    @Override
    public Optional<LettersPart> of(Person person, Staff reader) {
        var sent =
                letters.to(reader.association(), persons.addresses(person), 1).letters();
        return sent.isEmpty() ? Optional.empty() : Optional.of(new LettersPart(person, sent));
    }
}
