package nl.bijeen.event.web;

import nl.bijeen.view.Page;
import nl.bijeen.view.Problems;

/** The form for a new meeting. */
public record NewMeetingPage(Typed form, Problems problems) implements Page {

    @Override
    public int status() {
        return problems.any() ? 422 : 200;
    }
}
