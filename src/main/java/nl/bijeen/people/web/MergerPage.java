package nl.bijeen.people.web;

import java.util.List;
import nl.bijeen.view.Page;
import nl.bijeen.view.Problems;

/** The form about organisations that go up in another; {@code organisations} are the names to choose from. */
public record MergerPage(MergerForm form, List<String> organisations, Problems problems) implements Page {

    @Override
    public int status() {
        return problems.any() ? 422 : 200;
    }
}
