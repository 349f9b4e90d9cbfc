package nl.bijeen.registration.web;

import nl.bijeen.event.Event;
import nl.bijeen.view.Frame;
import nl.bijeen.view.OfficeTab;
import nl.bijeen.view.Page;

/**
 * How the desk of a meeting stands, as it goes on.
 *
 * @param ahead whether anything may still change
 */
public record OccupancyPage(Event event, OccupancyPart part, boolean ahead) implements Page {

    /** Whether the workspace of a meeting has a tab under this path. */
    public boolean has(String path, Frame frame) {
        return frame.tabs(OfficeTab.Place.MEETING).stream()
                .anyMatch(it -> it.path().equals(path));
    }
}
