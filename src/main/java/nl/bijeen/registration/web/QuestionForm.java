package nl.bijeen.registration.web;

import static nl.bijeen.registration.web.PersonFields.one;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import nl.bijeen.registration.Question;
import nl.bijeen.registration.Question.Kind;
import nl.bijeen.view.Problems;
import nl.bijeen.view.Words;
import org.springframework.util.MultiValueMap;

/**
 * A question as staff type it.
 *
 * @param id of the question; 0 while it is new
 * @param options one on each line
 */
public record QuestionForm(long id, String kind, String text, String help, boolean required, String options) {

    static QuestionForm empty() {
        return new QuestionForm(0, Kind.TEXT.name(), "", "", false, "");
    }

    static QuestionForm of(Question it) {
        return new QuestionForm(
                it.id(), it.kind().name(), it.text(), it.help(), it.required(), String.join("\n", it.options()));
    }

    static QuestionForm read(MultiValueMap<String, String> sent) {
        var id = one(sent, "id");
        return new QuestionForm(
                id.matches("\\d{1,18}") ? Long.parseLong(id) : 0,
                one(sent, "kind"),
                one(sent, "text"),
                one(sent, "help"),
                sent.containsKey("required"),
                one(sent, "options"));
    }

    Problems problems(Words words) {
        var problems = Problems.none();
        if (text.isEmpty()) problems = problems.and("text", words.text("registration.office.problem.question"));
        if (Arrays.stream(Kind.values()).noneMatch(it -> it.name().equals(kind))) {
            return problems.and("kind", words.text("registration.office.problem.kind"));
        }
        if (sort().hasOptions() && lines().size() < 2) {
            problems = problems.and("options", words.text("registration.office.problem.options"));
        }
        return problems;
    }

    Kind sort() {
        return Kind.valueOf(kind);
    }

    /** What there is to choose from; nothing for a question without a choice. */
    List<String> lines() {
        if (!sort().hasOptions()) return List.of();
        return Stream.of(options.split("\\R"))
                .map(String::strip)
                .filter(it -> !it.isEmpty())
                .distinct()
                .toList();
    }

    Question question() {
        return new Question(id, sort(), text, help, required, lines());
    }
}
