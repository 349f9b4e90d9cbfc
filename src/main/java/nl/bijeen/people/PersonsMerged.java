package nl.bijeen.people;

import nl.bijeen.database.AssociationId;

/** Two persons turned out to be one. The row of {@code from} stays; whoever points at it may point at {@code into} instead. */
public record PersonsMerged(AssociationId association, long from, long into) {}
