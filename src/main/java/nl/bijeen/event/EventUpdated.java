package nl.bijeen.event;

import nl.bijeen.journal.Actor;

/** A dated message was put on top of the page, for everybody who comes. */
public record EventUpdated(Event event, Update update, Actor by) {}
