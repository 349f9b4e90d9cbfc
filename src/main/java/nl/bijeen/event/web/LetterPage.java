package nl.bijeen.event.web;

import java.util.Arrays;
import java.util.List;
import nl.bijeen.event.Event;
import nl.bijeen.mail.LetterTable;
import nl.bijeen.mail.PostedLetter;
import nl.bijeen.view.Frame;
import nl.bijeen.view.Page;
import org.jspecify.annotations.Nullable;

/**
 * One letter that was posted.
 *
 * @param meeting what it is about; null when it is about no meeting
 * @param mayRead whether this reader sees the text: it can hold somebody's private link
 * @param mayGoAgain whether it can be sent after all
 */
public record LetterPage(PostedLetter letter, @Nullable Event meeting, boolean mayRead, boolean mayGoAgain)
        implements Page {

    public String title(Frame frame) {
        return letter.erased() ? frame.text("mail.office.letter.erased") : letter.subject();
    }

    public String posted(Frame frame) {
        return LetterTable.moment(letter.posted(), frame);
    }

    /** When it left, or when it is tried again; empty for neither. */
    public String left(Frame frame) {
        if (letter.sent() != null) return LetterTable.moment(letter.sent(), frame);
        return letter.nextAttempt() == null ? "" : LetterTable.moment(letter.nextAttempt(), frame);
    }

    /** The lines of the text by paragraph. */
    public List<List<String>> paragraphs() {
        var text = letter.plain() == null ? "" : letter.plain();
        return Arrays.stream(text.split("\n\n", -1))
                .map(it -> it.lines().toList())
                .filter(it -> !it.isEmpty())
                .toList();
    }

    public String address() {
        return "/bureau/brieven/" + letter.token();
    }
}
