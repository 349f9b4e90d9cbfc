package nl.bijeen.event;

import nl.bijeen.journal.Actor;

/** A draft is on the public side now, for the first time or again. */
public record EventPublished(Event event, Actor by) {}
