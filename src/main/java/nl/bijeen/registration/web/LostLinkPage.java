package nl.bijeen.registration.web;

import nl.bijeen.event.Event;
import nl.bijeen.view.Brand;
import nl.bijeen.view.Page;
import nl.bijeen.view.Problems;

/** Where people ask for their private link once more. */
public record LostLinkPage(Brand brand, Event event, String address, Problems problems) implements Page {

    @Override
    public int status() {
        return problems.any() ? 422 : 200;
    }

    public String meeting() {
        return brand.home() + "/bijeenkomsten/" + event.slug();
    }
}
