package nl.bijeen.registration.web;

import nl.bijeen.event.Event;
import nl.bijeen.view.Page;
import nl.bijeen.view.Problems;

/**
 * Where the office decides who gets the next seat.
 *
 * @param judged whether the meeting has an audience: without one nobody is known to be a member
 */
public record WaitingRulesPage(Event event, WaitingRulesForm form, boolean judged, Problems problems) implements Page {

    @Override
    public int status() {
        return problems.any() ? 422 : 200;
    }

    public String back() {
        return OfficeMeetings.address(event) + "/aanmelden";
    }

    public String quotas() {
        return OfficeMeetings.address(event) + "/uitnodigen/plaatsen";
    }
}
