package nl.bijeen.people.web;

import java.util.List;
import nl.bijeen.people.Import;
import nl.bijeen.view.Page;
import nl.bijeen.view.Problems;

/** Where a file with people is sent, and the ones before it. */
public record ImportStartPage(List<Import> recent, Problems problems) implements Page {

    @Override
    public int status() {
        return problems.any() ? 422 : 200;
    }
}
