package nl.bijeen.event;

import java.time.Instant;

/** A dated message on top of the page, in Markdown. */
public record Update(Instant told, String text) {}
