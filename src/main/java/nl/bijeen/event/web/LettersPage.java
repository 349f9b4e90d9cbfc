package nl.bijeen.event.web;

import java.util.Arrays;
import java.util.List;
import nl.bijeen.mail.LetterList;
import nl.bijeen.mail.LetterTable;
import nl.bijeen.mail.PostedLetter;
import nl.bijeen.view.Frame;
import nl.bijeen.view.Option;
import nl.bijeen.view.Page;
import org.jspecify.annotations.Nullable;

/**
 * All letters of an association.
 *
 * @param state the state the reader asked for; null for all
 * @param postOffice whether letters leave at all
 */
public record LettersPage(LetterList letters, PostedLetter.@Nullable State state, boolean postOffice) implements Page {

    public LetterTable table() {
        return new LetterTable(letters.letters());
    }

    public List<Option> states(Frame frame) {
        return Arrays.stream(PostedLetter.State.values())
                .map(it -> new Option(it.name(), frame.text("mail.office.state." + it)))
                .toList();
    }
}
