package nl.bijeen.people.web;

import java.util.List;
import nl.bijeen.journal.Entry;
import nl.bijeen.journal.JournalList;
import nl.bijeen.people.Person;
import nl.bijeen.view.Part;

/** The latest that happened to somebody, with the way to the rest. */
public record JournalPart(Person person, List<Entry> entries) implements Part {

    private static final int SHOWN = 3;

    public JournalList latest() {
        return new JournalList(entries.stream().limit(SHOWN).toList());
    }

    public boolean more() {
        return entries.size() > SHOWN;
    }
}
