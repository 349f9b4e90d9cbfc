package nl.bijeen.people.web;

import nl.bijeen.people.Group;
import nl.bijeen.people.HeldPart;
import nl.bijeen.people.RulePart;
import nl.bijeen.view.Page;
import nl.bijeen.view.Problems;
import org.jspecify.annotations.Nullable;

/** The form about a group by rule, which is null when it is new, with whom its rule would hold. */
public record RuledGroupFormPage(@Nullable Group group, GroupForm form, RulePart rule, HeldPart held, Problems problems)
        implements Page {

    @Override
    public int status() {
        return problems.any() ? 422 : 200;
    }
}
