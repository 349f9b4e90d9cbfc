package nl.bijeen.event;

/** The number of a meeting. Inside the program only: addresses carry its slug. */
public record EventId(long value) {}
