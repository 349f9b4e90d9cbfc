package nl.bijeen.registration;

/** Somebody has a seat: at once, or from the waiting list. */
public record SeatConfirmed(Registration registration) {}
