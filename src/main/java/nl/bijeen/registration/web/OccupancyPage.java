package nl.bijeen.registration.web;

import nl.bijeen.event.Event;
import nl.bijeen.view.Page;

/**
 * How the desk of a meeting stands, as it goes on.
 *
 * @param ahead whether anything may still change
 */
public record OccupancyPage(Event event, OccupancyPart part, boolean ahead) implements Page {}
