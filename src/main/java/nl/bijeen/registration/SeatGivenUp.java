package nl.bijeen.registration;

/** Somebody who had a seat does not come. */
public record SeatGivenUp(Registration registration) {}
