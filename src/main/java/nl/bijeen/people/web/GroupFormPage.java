package nl.bijeen.people.web;

import nl.bijeen.people.Group;
import nl.bijeen.view.Page;
import nl.bijeen.view.Problems;
import org.jspecify.annotations.Nullable;

/** The form about a group, which is null when it is new. */
public record GroupFormPage(@Nullable Group group, GroupForm form, Problems problems) implements Page {

    @Override
    public int status() {
        return problems.any() ? 422 : 200;
    }
}
