package nl.bijeen.programme.web;

import nl.bijeen.event.Event;
import nl.bijeen.programme.Round;
import nl.bijeen.view.Problems;
import org.jspecify.annotations.Nullable;

/**
 * How people choose in a round.
 *
 * @param stand of the way from which the form started
 * @param returned null when the form does not come back, or comes back because of its problems
 */
public record WayPage(
        Event event,
        Round round,
        WayForm form,
        String stand,
        Problems problems,
        @Nullable Returned returned) implements FormPage {

    public String address() {
        return PlacingTab.address(event);
    }

    /** Browsers show only moments they understand in a field for moments: what else was typed, stays to be seen. */
    public String type() {
        var sentByThatField = form.tot().contains("T") && problems.at("tot") == null;
        return form.tot().isEmpty() || sentByThatField ? "datetime-local" : "text";
    }
}
