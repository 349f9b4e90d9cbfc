package nl.bijeen.registration.web;

import nl.bijeen.event.Event;
import nl.bijeen.event.Right;
import nl.bijeen.event.Visit;
import nl.bijeen.registration.SharedRoster;
import nl.bijeen.view.Page;
import nl.bijeen.view.Pages;

/**
 * Who comes, for a co-host.
 *
 * @param owner the association that has the rest
 * @param number of the page, counted from 1
 */
public record SharedRosterPage(Visit visit, String owner, SharedRoster.Sheet sheet, int number) implements Page {

    public Event event() {
        return visit.event();
    }

    /** Whether those whom others invited are among them. */
    public boolean everybody() {
        return visit.has(Right.PARTICIPANTS);
    }

    public boolean invites() {
        return visit.has(Right.INVITE);
    }

    public int pages() {
        return Pages.of(sheet.matching(), SharedRoster.PER_PAGE);
    }
}
