package nl.bijeen.programme.web;

import nl.bijeen.event.Event;
import nl.bijeen.event.Fate;
import nl.bijeen.programme.Programme;
import nl.bijeen.view.Page;

/**
 * The screens and other forms of a programme.
 *
 * @param meeting the whole address of the public page
 */
public record SharePage(Event event, Programme programme, String meeting) implements Page {

    /** Whether those addresses answer: only what visitors may read can be read there. */
    public boolean open() {
        return programme.shown() != null && event.fate() != Fate.DRAFT;
    }
}
