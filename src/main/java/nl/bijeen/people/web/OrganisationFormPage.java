package nl.bijeen.people.web;

import nl.bijeen.people.Organisation;
import nl.bijeen.view.Page;
import nl.bijeen.view.Problems;
import org.jspecify.annotations.Nullable;

/** The form about an organisation, which is null when it is new. */
public record OrganisationFormPage(@Nullable Organisation organisation, OrganisationForm form, Problems problems)
        implements Page {

    @Override
    public int status() {
        return problems.any() ? 422 : 200;
    }
}
