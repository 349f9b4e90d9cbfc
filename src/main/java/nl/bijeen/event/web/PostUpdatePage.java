package nl.bijeen.event.web;

import nl.bijeen.event.Event;
import nl.bijeen.view.Page;

/** An update as it will read, before everybody can. */
public record PostUpdatePage(Event event, Typed form) implements Page {

    public boolean letters() {
        return form.value("letters").equals(UpdatesPage.YES);
    }
}
