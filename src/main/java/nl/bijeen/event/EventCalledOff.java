package nl.bijeen.event;

import nl.bijeen.journal.Actor;

/**
 * A meeting is not held as announced: called off, postponed without a new date, or replaced by another.
 *
 * @param event as it stands now; its fate says which of the three, its reason why
 */
public record EventCalledOff(Event event, Actor by) {}
