package nl.bijeen.programme.web;

import nl.bijeen.event.Event;
import nl.bijeen.view.Page;

/** Before anybody started to work a programme out. */
public record StartPage(Event event) implements Page {

    public String address() {
        return ProgrammeTab.address(event);
    }

    public int lines() {
        return event.announcement().programme().size();
    }
}
