package nl.bijeen.programme.web;

import static nl.bijeen.programme.web.Typed.one;

import java.time.format.DateTimeFormatter;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import nl.bijeen.programme.Round;
import nl.bijeen.programme.Rounds;
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

    /** Once nothing is wrong with it. */
    Rounds.Facts facts() {
        return new Rounds.Facts(name, Objects.requireNonNull(Typed.span(day, from, until)), text);
    }

    /** What it says, by the label of the field. */
    Map<String, String> told(Words words) {
        var told = new LinkedHashMap<String, String>();
        told.put(words.text("programme.office.round.name"), name);
        told.put(words.text("programme.office.day"), Typed.day(day, words));
        told.put(words.text("programme.office.from"), from);
        told.put(words.text("programme.office.until"), until);
        told.put(words.text("programme.office.round.text"), text);
        return told;
    }
}
