package nl.bijeen.people.web;

import java.util.List;
import nl.bijeen.people.Person;
import nl.bijeen.view.Page;
import nl.bijeen.view.Problems;

/** The form about what somebody does; {@code organisations} are the names to choose from. */
public record PositionPage(
        Person person, boolean isNew, PositionForm form, List<String> organisations, Problems problems)
        implements Page {

    @Override
    public int status() {
        return problems.any() ? 422 : 200;
    }
}
