package nl.bijeen.invitation;

import nl.bijeen.event.Event;
import nl.bijeen.journal.Actor;

/** How many may come from an organisation or group changed: who waits for that may have a seat now. */
public record QuotasChanged(Event event, Actor by) {}
