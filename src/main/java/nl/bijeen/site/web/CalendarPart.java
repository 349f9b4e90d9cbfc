package nl.bijeen.site.web;

import nl.bijeen.view.Part;

/** A link to the meeting as a calendar file, without a language. */
public record CalendarPart(String path) implements Part {}
