package nl.bijeen.access.web;

import nl.bijeen.view.Page;

/** This link does not begin anything (any more). */
public record BegunPage() implements Page {

    @Override
    public int status() {
        return 404;
    }
}
