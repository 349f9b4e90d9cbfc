package nl.bijeen.programme.web;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import nl.bijeen.mail.EmailAddress;
import nl.bijeen.programme.Call.Asked;
import nl.bijeen.programme.Submission.Pitch;
import nl.bijeen.view.Problems;
import nl.bijeen.view.Words;
import org.springframework.util.MultiValueMap;

/**
 * A submission as somebody types it.
 *
 * @param answers to the questions of the call, in their order
 */
public record PitchForm(
        String name,
        String email,
        String position,
        String organisation,
        String title,
        String text,
        String form,
        String others,
        List<String> answers) {

    private static final int LINE = 200;
    private static final int TEXT = 5_000;

    public PitchForm {
        answers = List.copyOf(answers);
    }

    static PitchForm empty() {
        return new PitchForm("", "", "", "", "", "", "", "", List.of());
    }

    static PitchForm of(Pitch it, List<Asked> asked) {
        var email = it.email();
        return new PitchForm(
                it.name(),
                email == null ? "" : email.value(),
                it.position(),
                it.organisation(),
                it.title(),
                it.text(),
                it.form(),
                it.others(),
                asked.stream()
                        .map(one -> it.answers().getOrDefault(one.text(), ""))
                        .toList());
    }

    static PitchForm read(MultiValueMap<String, String> sent, int questions) {
        return new PitchForm(
                one(sent, "name"),
                one(sent, "email"),
                one(sent, "position"),
                one(sent, "organisation"),
                one(sent, "title"),
                one(sent, "text"),
                one(sent, "form"),
                one(sent, "others"),
                IntStream.range(0, questions)
                        .mapToObj(it -> one(sent, "answer-" + it))
                        .toList());
    }

    static String one(MultiValueMap<String, String> sent, String name) {
        var value = sent.getFirst(name);
        return value == null ? "" : value.replace("\r\n", "\n").strip();
    }

    public String answer(int place) {
        return place < answers.size() ? answers.get(place) : "";
    }

    /** The same for somebody whose address cannot change any more. */
    PitchForm at(EmailAddress address) {
        return new PitchForm(name, address.value(), position, organisation, title, text, form, others, answers);
    }

    Problems problems(List<Asked> asked, Words words) {
        var lines = new LinkedHashMap<String, String>();
        lines.put("title", title);
        lines.put("text", text);
        lines.put("name", name);
        lines.put("organisation", organisation);
        var problems = Problems.none();
        for (var line : lines.entrySet())
            if (line.getValue().isEmpty())
                problems = problems.and(line.getKey(), words.text("programme.call.problem.empty"));
        if (EmailAddress.of(email).isEmpty())
            problems = problems.and("email", words.text("programme.call.problem.email"));
        for (var i = 0; i < asked.size(); i++)
            if (asked.get(i).required() && answer(i).isEmpty())
                problems = problems.and("answer-" + i, words.text("programme.call.problem.empty"));
        return tooLong(problems, words);
    }

    private Problems tooLong(Problems found, Words words) {
        var problems = found;
        var all = new LinkedHashMap<String, String>();
        all.put("title", title);
        all.put("form", form);
        all.put("name", name);
        all.put("position", position);
        all.put("organisation", organisation);
        for (var it : all.entrySet())
            if (it.getValue().length() > LINE)
                problems = problems.and(it.getKey(), words.text("programme.call.problem.long", LINE));
        var texts = new LinkedHashMap<String, String>();
        texts.put("text", text);
        texts.put("others", others);
        for (var i = 0; i < answers.size(); i++) texts.put("answer-" + i, answer(i));
        for (var it : texts.entrySet())
            if (it.getValue().length() > TEXT)
                problems = problems.and(it.getKey(), words.text("programme.call.problem.long", TEXT));
        return problems;
    }

    /** What was filled in, by the label of the field. */
    public Map<String, String> told(List<Asked> asked, Words words) {
        var told = new LinkedHashMap<String, String>();
        told.put(words.text("programme.call.title"), title);
        told.put(words.text("programme.call.text"), text);
        told.put(words.text("programme.call.form"), form);
        for (var i = 0; i < asked.size(); i++) told.put(asked.get(i).text(), answer(i));
        told.put(words.text("programme.call.name"), name);
        told.put(words.text("programme.call.email"), email);
        told.put(words.text("programme.call.organisation"), organisation);
        told.put(words.text("programme.call.position"), position);
        told.put(words.text("programme.call.others"), others);
        told.values().removeIf(String::isEmpty);
        return told;
    }

    /** All has been checked. */
    Pitch pitch(List<Asked> asked) {
        Map<String, String> answered = new HashMap<>();
        for (var i = 0; i < asked.size(); i++)
            if (!answer(i).isEmpty()) answered.put(asked.get(i).text(), answer(i));
        return new Pitch(
                name,
                EmailAddress.of(email).orElseThrow(),
                position,
                organisation,
                title,
                text,
                form,
                others,
                answered);
    }
}
