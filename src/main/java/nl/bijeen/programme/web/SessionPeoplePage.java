package nl.bijeen.programme.web;

import nl.bijeen.event.Event;
import nl.bijeen.programme.Session;
import nl.bijeen.view.Page;

/** Who is in a session, or would be. */
public record SessionPeoplePage(Event event, RoundView view, Session session) implements Page {

    public String address() {
        return PlacingTab.address(event);
    }
}
