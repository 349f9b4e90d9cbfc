package nl.bijeen.registration.web;

import nl.bijeen.view.Page;

/** The part alone, for the page it stands on. */
public record OccupancyNowPage(OccupancyPart part) implements Page {}
