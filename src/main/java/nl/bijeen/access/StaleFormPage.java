package nl.bijeen.access;

import nl.bijeen.view.Page;

/** A form was sent without the field against forged forms: it is too old, or the browser keeps no cookies. */
public record StaleFormPage() implements Page {

    @Override
    public int status() {
        return 403;
    }
}
