package nl.bijeen.registration.web;

import java.util.List;
import java.util.Map;
import nl.bijeen.event.When;
import nl.bijeen.event.WhenWords;
import nl.bijeen.registration.Booking;
import nl.bijeen.registration.Desk;
import nl.bijeen.registration.NextStep.Step;
import nl.bijeen.registration.Registration;
import nl.bijeen.registration.WaitingLists.Standing;
import nl.bijeen.view.Page;
import nl.bijeen.view.Words;
import org.jspecify.annotations.Nullable;

/**
 * All places somebody booked; first seen as the confirmation of their registration.
 *
 * @param places never empty
 * @param standings of those who wait
 * @param waiting how the waiting list works; null when nobody is on it
 * @param steps what who has a seat may do next, under the address of their place
 * @param told what was just done, as the last part of its text key; empty for nothing
 */
public record BookingPage(
        Booking booking,
        List<Place> places,
        Desk desk,
        Map<Registration.Id, Standing> standings,
        @Nullable WaitingPart waiting,
        List<Step> steps,
        String told)
        implements Page {

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
        if (kept.stream().anyMatch(Registration::offered)) return "offered";
        return kept.stream().allMatch(Registration::waiting)
                ? "waiting"
                : kept.stream().anyMatch(Registration::requested) ? "partly" : "both";
    }

    /** Whether they can do what comes next. */
    public boolean goesOn(Place place) {
        return place.open()
                && place.registration().confirmed()
                && place.status().ahead();
    }

    public boolean anyGoesOn() {
        return places.stream().anyMatch(this::goesOn);
    }

    /** Whether somebody of it is offered a seat that can still be taken. */
    public boolean offered() {
        return places.stream().anyMatch(Place::offered);
    }

    /** Where somebody stands on the waiting list, in words; empty when they have no turn there. */
    public String position(Place place, Words words) {
        var standing = standings.get(place.registration().id());
        if (standing == null || standing.rests() || !place.status().ahead()) return "";
        return words.text("registration.booking.position", standing.position(), standing.waiting());
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
