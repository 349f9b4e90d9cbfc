package nl.bijeen.database;

/** The association a row belongs to. Nothing is read or written for the office without it. */
public record AssociationId(long value) {}
