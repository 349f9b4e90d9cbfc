package nl.bijeen.programme.web;

import static nl.bijeen.programme.web.Typed.one;

import java.time.format.DateTimeFormatter;
import nl.bijeen.programme.Round;
import nl.bijeen.programme.Span;
import nl.bijeen.view.Problems;
import nl.bijeen.view.Words;
import org.springframework.util.MultiValueMap;

/** A round as staff type it. */
public record RoundForm(String name, String text, String day, String from, String until) {

    private static final DateTimeFormatter CLOCK = DateTimeFormatter.ofPattern("HH:mm");

    static RoundForm at(Span time) {
        return new RoundForm("", "", time.day().toString(), CLOCK.format(time.from()), CLOCK.format(time.until()));
    }

    static RoundForm of(Round it) {
        var empty = at(it.during());
        return new RoundForm(it.name(), it.text(), empty.day, empty.from, empty.until);
    }

    static RoundForm read(MultiValueMap<String, String> sent) {
        return new RoundForm(
                one(sent, "name"), one(sent, "text"), one(sent, "day"), one(sent, "from"), one(sent, "until"));
    }

    Problems problems(Words words) {
        var problems = Typed.filled(Problems.none(), "name", name, words);
        problems = Typed.notLong(problems, "text", text, Typed.LONGEST_TEXT, words);
        return Typed.span(problems, day, from, until, words);
    }
}
