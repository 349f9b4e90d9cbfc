package nl.bijeen.event;

import nl.bijeen.journal.Actor;

/** Day, hour or place of a meeting changed, be it a draft, public or off. */
public record EventMoved(Event before, Event after, Actor by) {}
