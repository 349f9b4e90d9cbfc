package nl.bijeen.event.web;

import java.util.List;
import nl.bijeen.event.Checklist;
import nl.bijeen.event.Event;
import nl.bijeen.view.Page;

/** What publishing will do, before it is done. */
public record PublishPage(Event event, List<Checklist> missing) implements Page {}
