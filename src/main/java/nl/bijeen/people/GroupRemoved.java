package nl.bijeen.people;

import nl.bijeen.database.AssociationId;

/** A group is about to be gone. Whoever refers to it lets go of it in the same transaction. */
public record GroupRemoved(AssociationId association, long group) {}
