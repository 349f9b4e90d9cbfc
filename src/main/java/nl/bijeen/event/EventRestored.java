package nl.bijeen.event;

import nl.bijeen.journal.Actor;

/** A meeting that was off is held after all, perhaps on another day. */
public record EventRestored(Event event, Actor by) {}
