package nl.bijeen.registration.web;

import nl.bijeen.event.Event;
import nl.bijeen.registration.Refusal;
import nl.bijeen.view.Brand;
import nl.bijeen.view.Page;

/** Why one cannot register at this moment, for whoever comes to the form by an old link or just too late. */
public record NotNowPage(Brand brand, Event event, Refusal reason) implements Page {

    public String meeting() {
        return brand.home() + "/bijeenkomsten/" + event.slug();
    }
}
