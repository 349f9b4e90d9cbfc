package nl.bijeen.event.web;

import java.util.List;
import nl.bijeen.event.Checklist;
import nl.bijeen.event.Event;
import nl.bijeen.event.Fate;
import nl.bijeen.view.Page;

/**
 * What publishing will do, before it is done.
 *
 * @param becomes how the meeting will stand: held, or off already
 * @param letters sentences on who gets a letter for it
 */
public record PublishPage(Event event, Fate becomes, List<Checklist> missing, List<String> letters) implements Page {

    public boolean off() {
        return becomes != Fate.PUBLISHED;
    }
}
