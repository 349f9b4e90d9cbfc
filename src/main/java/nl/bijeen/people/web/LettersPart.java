package nl.bijeen.people.web;

import java.util.List;
import nl.bijeen.mail.LetterTable;
import nl.bijeen.mail.PostedLetter;
import nl.bijeen.people.Person;
import nl.bijeen.view.Part;

/** The latest letters to somebody, with the way to the others. */
public record LettersPart(Person person, List<PostedLetter> sent) implements Part {

    private static final int SHOWN = 5;

    public LetterTable latest() {
        return new LetterTable(sent.stream().limit(SHOWN).toList());
    }

    public boolean more() {
        return sent.size() > SHOWN;
    }
}
