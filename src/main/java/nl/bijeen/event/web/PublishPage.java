package nl.bijeen.event.web;

import java.util.List;
import nl.bijeen.event.Checklist;
import nl.bijeen.event.Event;
import nl.bijeen.view.Page;

/**
 * What publishing will do, before it is done.
 *
 * @param letters sentences on who gets a letter for it
 */
public record PublishPage(Event event, List<Checklist> missing, List<String> letters) implements Page {}
