package nl.bijeen.event.web;

import nl.bijeen.event.Event;
import nl.bijeen.view.Page;
import nl.bijeen.view.Problems;

/** Asks what the copy of a meeting is called and when it is. */
public record CopyPage(Event event, Typed form, Problems problems) implements Page {

    @Override
    public int status() {
        return problems.any() ? 422 : 200;
    }
}
