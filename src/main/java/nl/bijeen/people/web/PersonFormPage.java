package nl.bijeen.people.web;

import java.util.List;
import nl.bijeen.people.Person;
import nl.bijeen.view.Page;
import nl.bijeen.view.Problems;
import org.jspecify.annotations.Nullable;

/**
 * The form about a person.
 *
 * @param person null for a new one, who then gets a position at once
 * @param organisations the names to choose from
 */
public record PersonFormPage(
        @Nullable Person person, PersonForm form, PositionForm position, List<String> organisations, Problems problems)
        implements Page {

    @Override
    public int status() {
        return problems.any() ? 422 : 200;
    }
}
