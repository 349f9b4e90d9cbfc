package nl.bijeen.outlook.web;

import java.util.List;
import nl.bijeen.event.Event;
import nl.bijeen.event.Status;
import nl.bijeen.outlook.Act;
import nl.bijeen.registration.Reach;
import nl.bijeen.view.Page;

/** How a meeting stands and what can be decided about it. */
public record OutlookPage(Event event, Status standing, Reach touched, List<Act> possible) implements Page {}
