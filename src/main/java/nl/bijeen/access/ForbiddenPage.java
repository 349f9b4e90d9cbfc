package nl.bijeen.access;

import nl.bijeen.view.Page;

/** Your role does not reach so far. */
public record ForbiddenPage(Role role) implements Page {

    @Override
    public int status() {
        return 403;
    }
}
