package nl.bijeen.event.web;

import nl.bijeen.event.Event;
import nl.bijeen.mail.LetterList;
import nl.bijeen.mail.LetterTable;
import nl.bijeen.view.Page;

/**
 * The letters about one meeting, the latest first.
 *
 * @param postOffice whether letters leave at all
 */
public record EventLettersPage(Event event, LetterList letters, boolean postOffice) implements Page {

    public LetterTable table() {
        return new LetterTable(letters.letters());
    }
}
