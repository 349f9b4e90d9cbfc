package nl.bijeen.registration;

import static java.util.Collections.unmodifiableMap;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** What somebody answered, by the number of the question. Questions without an answer are not in it. */
public record Answers(Map<Long, List<String>> byQuestion) {

    public static final Answers NONE = new Answers(Map.of());

    public Answers {
        var kept = new TreeMap<Long, List<String>>();
        byQuestion.forEach((question, answer) -> {
            if (!answer.isEmpty()) kept.put(question, List.copyOf(answer));
        });
        byQuestion = unmodifiableMap(kept);
    }

    public List<String> to(Question question) {
        return byQuestion.getOrDefault(question.id(), List.of());
    }

    /** Only what was answered to these questions: what a form smuggles in is left out. */
    public Answers to(List<Question> questions) {
        var kept = new TreeMap<Long, List<String>>();
        questions.forEach(it -> kept.put(it.id(), to(it)));
        return new Answers(kept);
    }
}
