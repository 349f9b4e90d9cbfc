package nl.bijeen.registration.web;

import nl.bijeen.access.Association;
import nl.bijeen.event.Event;
import nl.bijeen.event.Status;
import nl.bijeen.registration.DeadlineWords;
import nl.bijeen.registration.Registration;
import nl.bijeen.view.Words;

/**
 * A place at a meeting, and where whoever looks at it came from.
 *
 * @param home the path to return to: the participant's own page or the booking's overview
 * @param address the path under which this place is changed, handed over and given up
 * @param status how the meeting stands
 */
public record Place(
        Registration registration, Event event, Association organiser, String home, String address, Status status) {

    /** Whether there is still something to change, hand over or give up. */
    public boolean open() {
        return !registration.gone() && (status.ahead() || status == Status.POSTPONED);
    }

    /** Whether they are offered a seat that can still be taken. */
    public boolean offered() {
        return open() && registration.offered();
    }

    /** Whether they let an offer pass, and can say that they still want to come. */
    public boolean rests() {
        return status.ahead() && registration.waiting() && registration.rests();
    }

    /** Whether there is something to put in a calendar. */
    public boolean inCalendar() {
        return open()
                && registration.confirmed()
                && status.ahead()
                && event.when().known();
    }

    /** Until when the seat that is offered can be taken, in words; empty when none is. */
    public String until(Words words) {
        var until = registration.offeredUntil();
        return until == null ? "" : new DeadlineWords(words).of(until);
    }

    public String meeting() {
        return "/" + organiser.slug() + "/bijeenkomsten/" + event.slug();
    }

    public boolean own() {
        return home.equals(address);
    }
}
