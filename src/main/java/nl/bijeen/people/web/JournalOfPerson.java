package nl.bijeen.people.web;

import java.util.Optional;
import nl.bijeen.access.Staff;
import nl.bijeen.journal.Journal;
import nl.bijeen.people.Person;
import nl.bijeen.people.PersonPart;
import org.springframework.stereotype.Component;

/** What changed in what the office knows of somebody. */
@Component
class JournalOfPerson implements PersonPart {

    private final Journal journal;

    JournalOfPerson(Journal journal) {
        this.journal = journal;
    }

    @Override
    public int order() {
        return 50;
    }

    @Override
    public Optional<JournalPart> of(Person person, Staff reader) {
        var entries =
                journal.ofSubject(reader.association(), person.subject(), 1).entries();
        return entries.isEmpty() ? Optional.empty() : Optional.of(new JournalPart(person, entries));
    }
}
