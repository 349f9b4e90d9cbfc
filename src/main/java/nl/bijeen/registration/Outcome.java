package nl.bijeen.registration;

import java.util.Set;

/** What comes of an application. */
public sealed interface Outcome {

    record Registered(Booking booking) implements Outcome {}

    record Refused(Refusal reason) implements Outcome {}

    /** These, counted from 0, hold a place already under their address. Nothing was written. */
    record HaveAPlace(Set<Integer> people) implements Outcome {}
}
