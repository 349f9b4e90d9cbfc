package nl.bijeen.registration.web;

import java.util.Arrays;
import java.util.List;
import nl.bijeen.event.Event;
import nl.bijeen.registration.Question.Kind;
import nl.bijeen.view.Option;
import nl.bijeen.view.Page;
import nl.bijeen.view.Problems;
import nl.bijeen.view.Words;

/**
 * One question of a meeting.
 *
 * @param answered whether people answered it, so that it keeps its kind
 */
public record QuestionPage(Event event, QuestionForm form, boolean answered, Problems problems) implements Page {

    @Override
    public int status() {
        return problems.any() ? 422 : 200;
    }

    public List<Option> kinds(Words words) {
        return Arrays.stream(Kind.values())
                .map(it -> new Option(it.name(), words.text("registration.office.kind." + it)))
                .toList();
    }
}
