package nl.bijeen.registration.web;

import java.util.List;
import nl.bijeen.event.When;
import nl.bijeen.event.WhenWords;
import nl.bijeen.registration.Booking;
import nl.bijeen.registration.Desk;
import nl.bijeen.registration.Registration;
import nl.bijeen.view.Page;
import nl.bijeen.view.Words;

/**
 * All places somebody booked; first seen as the confirmation of their registration.
 *
 * @param places never empty
 * @param told what was just done, as the last part of its text key; empty for nothing
 */
public record BookingPage(Booking booking, List<Place> places, Desk desk, String told) implements Page {

    public Place first() {
        return places.getFirst();
    }

    public boolean justBooked() {
        return told.equals("gelukt");
    }

    /** The last part of the key of its title: what became of the people in it. */
    public String outcome() {
        var kept = booking.registrations().stream().filter(it -> !it.gone()).toList();
        if (kept.isEmpty())
            return booking.registrations().stream().anyMatch(Registration::declined) ? "declined" : "cancelled";
        if (kept.stream().allMatch(Registration::confirmed)) return "confirmed";
        if (kept.stream().allMatch(Registration::requested)) return "requested";
        return kept.stream().allMatch(Registration::waiting)
                ? "waiting"
                : kept.stream().anyMatch(Registration::requested) ? "partly" : "both";
    }

    /** Whether those who wait get their seats all at once. */
    public boolean waitsTogether() {
        return booking.waitsTogether() && first().status().ahead();
    }

    /** The day until which names may follow, in words; empty when no name follows. */
    public String until(Words words) {
        var until = desk.namesFollowUntil();
        if (until == null || !booking.anyNameFollows()) return "";
        return new WhenWords(words).day(When.local(until).toLocalDate(), true);
    }
}
