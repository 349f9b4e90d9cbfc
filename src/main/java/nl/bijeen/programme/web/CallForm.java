package nl.bijeen.programme.web;

import static nl.bijeen.programme.web.PitchForm.one;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.format.DateTimeFormatter;
import java.time.format.ResolverStyle;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import nl.bijeen.event.Event;
import nl.bijeen.event.When;
import nl.bijeen.programme.Call;
import nl.bijeen.programme.Call.Asked;
import nl.bijeen.programme.Call.OpenTo;
import nl.bijeen.programme.Calls.Settings;
import nl.bijeen.view.Option;
import nl.bijeen.view.Problems;
import nl.bijeen.view.Words;
import org.jspecify.annotations.Nullable;
import org.springframework.util.MultiValueMap;

/**
 * What a call asks, as staff type it.
 *
 * @param questions one on each line; with a star behind it when everybody must answer
 */
public record CallForm(String openTo, String text, String questions, String day, String time) {

    private static final String MUST = "*";

    /** Four weeks before the meeting there is time to make a programme of it. */
    private static final int WEEKS_BEFORE = 4;

    /** As a browser's own field sends it, and as the message about a mistake tells to type it. */
    private static final DateTimeFormatter DAY =
            DateTimeFormatter.ofPattern("[uuuu-MM-dd][d-M-uuuu]").withResolverStyle(ResolverStyle.STRICT);

    static CallForm empty(Event event) {
        var first = event.when().firstDay();
        var day = first == null ? "" : first.minusWeeks(WEEKS_BEFORE).toString();
        return new CallForm(OpenTo.EVERYBODY.name(), "", "", day, "23:59");
    }

    static CallForm of(Call it) {
        return of(Settings.of(it));
    }

    private static CallForm of(Settings it) {
        var until = When.local(it.until());
        return new CallForm(
                it.openTo().name(),
                it.text(),
                it.questions().stream()
                        .map(one -> one.text() + (one.required() ? " " + MUST : ""))
                        .collect(Collectors.joining("\n")),
                until.toLocalDate().toString(),
                until.toLocalTime().toString());
    }

    /** What settings say, by the label of the field. */
    static Map<String, String> told(Settings settings, Words words) {
        var it = of(settings);
        var told = new LinkedHashMap<String, String>();
        told.put(words.text("programme.office.call.text"), it.text);
        told.put(words.text("programme.office.call.questions"), it.questions);
        told.put(words.text("programme.office.call.open-to"), words.text("programme.office.call.open-to." + it.openTo));
        told.put(words.text("programme.office.call.day"), Typed.day(it.day, words));
        told.put(words.text("programme.office.call.time"), it.time);
        return told;
    }

    static CallForm read(MultiValueMap<String, String> sent) {
        return new CallForm(
                one(sent, "openTo"), one(sent, "text"), one(sent, "questions"), one(sent, "day"), one(sent, "time"));
    }

    Problems problems(Words words) {
        var problems = Problems.none();
        if (Arrays.stream(OpenTo.values()).noneMatch(it -> it.name().equals(openTo)))
            problems = problems.and("openTo", words.text("programme.office.call.problem.open-to"));
        if (date() == null) problems = problems.and("day", words.text("programme.office.call.problem.day"));
        if (clock() == null) problems = problems.and("time", words.text("programme.office.call.problem.time"));
        return problems;
    }

    /** All has been checked. */
    Settings settings() {
        var date = Objects.requireNonNull(date());
        var clock = Objects.requireNonNull(clock());
        return new Settings(
                OpenTo.valueOf(openTo),
                text,
                asked(),
                date.atTime(clock).atZone(When.ZONE).toInstant());
    }

    private List<Asked> asked() {
        return questions
                .lines()
                .map(String::strip)
                .filter(it -> !it.isEmpty() && !it.equals(MUST))
                .distinct()
                .map(it -> new Asked(it.replaceFirst("\\s*\\*$", ""), it.endsWith(MUST)))
                .toList();
    }

    private @Nullable LocalDate date() {
        try {
            return LocalDate.parse(day, DAY);
        } catch (DateTimeException e) {
            return null;
        }
    }

    private @Nullable LocalTime clock() {
        try {
            return LocalTime.parse(time);
        } catch (DateTimeException e) {
            return null;
        }
    }

    public static List<Option> openTo(Words words) {
        return Arrays.stream(OpenTo.values())
                .map(it -> new Option(
                        it.name(),
                        words.text("programme.office.call.open-to." + it),
                        words.text("programme.office.call.open-to.how." + it)))
                .toList();
    }
}
