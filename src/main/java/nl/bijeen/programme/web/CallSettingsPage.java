package nl.bijeen.programme.web;

import nl.bijeen.event.Event;
import nl.bijeen.view.Page;
import nl.bijeen.view.Problems;

/**
 * What a call asks.
 *
 * @param there whether there is a call already
 */
public record CallSettingsPage(Event event, CallForm form, boolean there, Problems problems) implements Page {

    @Override
    public int status() {
        return problems.any() ? 422 : 200;
    }
}
