package nl.bijeen.registration.web;

import nl.bijeen.event.Event;
import nl.bijeen.people.WhyWords;
import nl.bijeen.registration.Desk;
import nl.bijeen.registration.Registration;
import nl.bijeen.view.Page;
import nl.bijeen.view.Problems;
import nl.bijeen.view.Words;

/** Asks the office whether somebody who asked to come may, or why not. */
public record RequestPage(
        Event event, Registration registration, Desk desk, boolean approving, String reason, Problems problems)
        implements Page {

    @Override
    public int status() {
        return problems.any() ? 422 : 200;
    }

    public String back() {
        return OfficeMeetings.address(event) + "/deelnemers/" + registration.uid();
    }

    /** The last part of its text keys. */
    public String act() {
        return approving ? "approve" : "decline";
    }

    /** What approving does, as the seats are now. */
    public String what(Words words) {
        if (!approving) return words.text("registration.office.decline.what");
        if (desk.free() > 0) return words.text("registration.office.approve.what");
        if (desk.keepsWaitingList()) return words.text("registration.office.approve.what.waiting");
        return words.text("registration.office.grows", desk.taken(), desk.taken() + 1);
    }

    public FootingPart footing(Words words) {
        return FootingPart.of(registration, new WhyWords(words));
    }
}
