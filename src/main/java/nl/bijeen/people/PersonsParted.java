package nl.bijeen.people;

import nl.bijeen.database.AssociationId;

/** They were two after all: a merging was undone. */
public record PersonsParted(AssociationId association, long from, long into) {}
