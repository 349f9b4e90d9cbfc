package nl.bijeen.registration.web;

import nl.bijeen.event.Event;
import nl.bijeen.view.Brand;
import nl.bijeen.view.Page;

/** Says the same to whoever asked for a private link, whether the address is known or not. */
public record LinkSentPage(Brand brand, Event event) implements Page {

    public String meeting() {
        return brand.home() + "/bijeenkomsten/" + event.slug();
    }
}
