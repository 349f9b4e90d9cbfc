package nl.bijeen.invitation.web;

import nl.bijeen.view.Page;
import nl.bijeen.view.Problems;

/** Asks somebody who does not come why, if they want to tell. */
public record DeclinePage(Invited invited, String words, Problems problems) implements Page {

    @Override
    public int status() {
        return problems.any() ? 422 : 200;
    }
}
