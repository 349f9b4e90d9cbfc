package nl.bijeen.access.web;

import nl.bijeen.view.Page;

/** This link does not sign anybody in, and why. */
public record WornLinkPage(int status, String key) implements Page {

    static WornLinkPage used() {
        return new WornLinkPage(410, "access.office.link.used");
    }

    static WornLinkPage expired() {
        return new WornLinkPage(410, "access.office.link.expired");
    }

    static WornLinkPage unknown() {
        return new WornLinkPage(404, "access.office.link.unknown");
    }
}
