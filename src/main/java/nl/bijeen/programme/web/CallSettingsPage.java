package nl.bijeen.programme.web;

import nl.bijeen.event.Event;
import nl.bijeen.view.Problems;
import org.jspecify.annotations.Nullable;

/**
 * What a call asks.
 *
 * @param stand of the settings from which the form started; empty where there was no call
 * @param returned null when the form does not come back, or comes back because of its problems
 */
public record CallSettingsPage(
        Event event,
        CallForm form,
        String stand,
        Problems problems,
        @Nullable Returned returned) implements FormPage {

    /** Whether there is a call already. */
    public boolean there() {
        return !stand.isEmpty();
    }
}
