package nl.bijeen.programme.web;

import nl.bijeen.event.Event;
import nl.bijeen.programme.Contributor;
import nl.bijeen.programme.Programme;
import nl.bijeen.view.Problems;
import org.jspecify.annotations.Nullable;

/**
 * Somebody who contributes, as staff write it.
 *
 * @param contributor null while they are new
 * @param returned null when the form does not come back, or comes back because of its problems
 */
public record ContributorPage(
        Event event,
        Programme programme,
        @Nullable Contributor contributor,
        ContributorForm form,
        Basis basis,
        Problems problems,
        @Nullable Returned returned)
        implements FormPage {

    public String address() {
        return ProgrammeTab.address(event);
    }

    public String target() {
        return address() + "/mensen/" + (contributor == null ? "nieuw" : contributor.token());
    }

    public Contributor.@Nullable Portrait portrait() {
        return contributor == null ? null : contributor.portrait();
    }
}
