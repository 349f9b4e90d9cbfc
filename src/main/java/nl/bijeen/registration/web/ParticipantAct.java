package nl.bijeen.registration.web;

import nl.bijeen.event.Event;
import nl.bijeen.registration.Registration;
import nl.bijeen.view.Page;
import nl.bijeen.view.Problems;

/** Asks the office whether to do something to a place: give it up, or give it to somebody else. */
public record ParticipantAct(
        Event event, Registration registration, Act act, String name, String email, Problems problems) implements Page {

    public enum Act {
        CANCEL,
        HAND_OVER
    }

    @Override
    public int status() {
        return problems.any() ? 422 : 200;
    }

    public String back() {
        return OfficeMeetings.address(event) + "/deelnemers/" + registration.uid();
    }
}
