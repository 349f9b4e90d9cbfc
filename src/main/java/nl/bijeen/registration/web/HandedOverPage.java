package nl.bijeen.registration.web;

import nl.bijeen.access.Association;
import nl.bijeen.event.Event;
import nl.bijeen.view.Page;

/** What somebody sees who handed their own place over. Their link opens nothing any more, so this page knows nobody. */
public record HandedOverPage(Association organiser, Event event) implements Page {

    public String meeting() {
        return "/" + organiser.slug() + "/bijeenkomsten/" + event.slug();
    }
}
