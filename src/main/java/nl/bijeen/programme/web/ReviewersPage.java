package nl.bijeen.programme.web;

import java.util.List;
import nl.bijeen.event.Event;
import nl.bijeen.programme.Reviewer;
import nl.bijeen.view.Page;
import nl.bijeen.view.Problems;

/**
 * Who weighs the submissions of a call.
 *
 * @param name of whom to ask next, as it was typed; {@code email} likewise
 */
public record ReviewersPage(
        Event event, List<Reviewer> reviewers, String name, String email, Basis basis, Problems problems)
        implements Page {

    @Override
    public int status() {
        return problems.any() ? 422 : 200;
    }
}
