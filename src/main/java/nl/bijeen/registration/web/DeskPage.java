package nl.bijeen.registration.web;

import java.util.List;
import nl.bijeen.event.Event;
import nl.bijeen.registration.Desk;
import nl.bijeen.registration.Question;
import nl.bijeen.view.Page;
import nl.bijeen.view.Problems;

/**
 * How registering for a meeting goes: when, how many, and what is asked.
 *
 * @param rules of the waiting list, in sentences
 */
public record DeskPage(
        Event event,
        Desk desk,
        DeskForm form,
        List<Question> questions,
        List<String> rules,
        boolean mayEdit,
        Problems problems)
        implements Page {

    @Override
    public int status() {
        return problems.any() ? 422 : 200;
    }
}
