package nl.bijeen.registration.web;

import nl.bijeen.event.Event;
import nl.bijeen.registration.Desk;
import nl.bijeen.registration.Registration;
import nl.bijeen.view.Page;
import nl.bijeen.view.Problems;

/**
 * Asks the office why somebody goes before others, and how far.
 *
 * @param how {@code first}: the next seat that falls free is theirs; {@code seat}: a seat at once
 */
public record PriorityPage(
        Event event, Registration registration, Desk desk, String how, String reason, Problems problems)
        implements Page {

    @Override
    public int status() {
        return problems.any() ? 422 : 200;
    }

    public String back() {
        return OfficeMeetings.address(event) + "/deelnemers/" + registration.uid();
    }

    public boolean full() {
        return desk.free() == 0;
    }
}
