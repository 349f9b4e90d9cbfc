package nl.bijeen.people.web;

import java.util.Optional;
import nl.bijeen.access.Staff;
import nl.bijeen.mail.Letters;
import nl.bijeen.people.Person;
import nl.bijeen.people.PersonPart;
import org.springframework.stereotype.Component;

/** What was sent to somebody's mail address. */
@Component
class LettersOfPerson implements PersonPart {

    private final Letters letters;

    LettersOfPerson(Letters letters) {
        this.letters = letters;
    }

    @Override
    public int order() {
        return 40;
    }

    @Override
    public Optional<LettersPart> of(Person person, Staff reader) {
        var email = person.profile().email();
        if (email == null) return Optional.empty();
        var sent = letters.to(reader.association(), email, 1).letters();
        return sent.isEmpty() ? Optional.empty() : Optional.of(new LettersPart(person, sent));
    }
}
