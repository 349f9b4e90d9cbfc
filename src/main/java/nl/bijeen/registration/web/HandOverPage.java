package nl.bijeen.registration.web;

import nl.bijeen.view.Page;
import nl.bijeen.view.Problems;

/**
 * Where a place gets another holder.
 *
 * @param checking whether the reader looks it over before it is sent
 */
public record HandOverPage(Place place, String name, String email, boolean checking, Problems problems)
        implements Page {

    @Override
    public int status() {
        return problems.any() ? 422 : 200;
    }

    /** Where its texts are: a place without a name gets one, another goes from one person to another. */
    public String kind() {
        return place.registration().person().nameFollows() ? "registration.name." : "registration.hand-over.";
    }
}
