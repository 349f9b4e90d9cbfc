package nl.bijeen.programme.web;

import static nl.bijeen.programme.web.PitchForm.one;

import java.util.List;
import java.util.stream.IntStream;
import nl.bijeen.programme.Review;
import nl.bijeen.view.Option;
import nl.bijeen.view.Problems;
import nl.bijeen.view.Words;
import org.springframework.util.MultiValueMap;

/** A review as somebody fills it in. */
public record ReviewForm(String score, String remark) {

    static final ReviewForm EMPTY = new ReviewForm("", "");

    private static final int LONGEST = 5_000;

    static ReviewForm of(Review it) {
        return new ReviewForm(String.valueOf(it.score()), it.remark());
    }

    static ReviewForm read(MultiValueMap<String, String> sent) {
        return new ReviewForm(one(sent, "score"), one(sent, "remark"));
    }

    Problems problems(Words words) {
        var problems = Problems.none();
        if (!score.matches("[1-5]"))
            problems = problems.and("score", words.text("programme.office.call.problem.score"));
        if (remark.length() > LONGEST)
            problems = problems.and("remark", words.text("programme.call.problem.long", LONGEST));
        return problems;
    }

    int points() {
        return Integer.parseInt(score);
    }

    /** From 1, rather not, to 5, certainly. */
    public static List<Option> scores(Words words) {
        return IntStream.rangeClosed(1, 5)
                .mapToObj(it -> new Option(String.valueOf(it), words.text("programme.office.call.score." + it)))
                .toList();
    }
}
