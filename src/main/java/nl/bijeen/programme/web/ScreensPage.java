package nl.bijeen.programme.web;

import java.time.LocalDateTime;
import java.util.List;
import nl.bijeen.access.Association;
import nl.bijeen.event.Event;
import nl.bijeen.programme.Programme;
import nl.bijeen.programme.Screen;
import nl.bijeen.view.Page;

/**
 * All rooms at a glance, for the hall. Its parts mean what they mean in {@link ScreenPage}.
 */
public record ScreensPage(
        Association association, Event event, Programme programme, LocalDateTime now, boolean asksAgain)
        implements Page {

    public List<Screen> screens() {
        return programme.rooms().stream()
                .map(it -> Screen.of(programme, it, now))
                .toList();
    }

    public String address() {
        return "/" + association.slug() + "/bijeenkomsten/" + event.slug() + "/scherm";
    }
}
