package nl.bijeen.registration;

import java.util.Map;
import java.util.Set;
import nl.bijeen.audience.Admission;

/** What comes of an application. */
public sealed interface Outcome extends Reply {

    record Registered(Booking booking) implements Outcome {}

    record Refused(Refusal reason) implements Outcome {}

    /** These, counted from 0, hold a place already under their address. Nothing was written. */
    record HaveAPlace(Set<Integer> people) implements Outcome {}

    /** The meeting is not for these, counted from 0. Nothing was written. */
    record NotForThem(Map<Integer, Admission.Refused> people) implements Outcome {}
}
