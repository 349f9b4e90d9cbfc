package nl.bijeen.programme.web;

import nl.bijeen.view.Part;

/** A link to a participant's own programme as a calendar; its path. */
public record OwnCalendarPart(String path) implements Part {}
