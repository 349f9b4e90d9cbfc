package nl.bijeen.event;

import nl.bijeen.journal.Actor;

/** Day, hour or place of a meeting changed. */
public record EventMoved(Event before, Event after, Actor by) {}
