package nl.bijeen.event.web;

import nl.bijeen.event.Event;
import nl.bijeen.journal.JournalList;
import nl.bijeen.journal.Sheet;
import nl.bijeen.view.Page;

/**
 * What happened around a meeting, the latest first.
 *
 * @param whole whether it is all that happened, or what concerns a co-host
 */
public record EventJournalPage(Event event, Sheet sheet, boolean whole) implements Page {

    public JournalList list() {
        return new JournalList(sheet.entries());
    }
}
