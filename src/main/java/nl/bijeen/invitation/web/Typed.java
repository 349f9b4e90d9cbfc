package nl.bijeen.invitation.web;

import static java.util.Objects.requireNonNullElse;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import nl.bijeen.event.When;
import nl.bijeen.invitation.LetterText;
import nl.bijeen.invitation.Placeholder;
import nl.bijeen.view.Problems;
import nl.bijeen.view.Words;
import org.jspecify.annotations.Nullable;
import org.springframework.util.MultiValueMap;

/** What somebody typed, and what is wrong with it. */
final class Typed {

    static final int LONGEST = 160;
    private static final int LONGEST_LETTER = 20_000;

    private Typed() {}

    static String one(MultiValueMap<String, String> sent, String name) {
        return requireNonNullElse(sent.getFirst(name), "").replace("\r\n", "\n").strip();
    }

    static Problems filled(Problems problems, String field, String typed, Words words) {
        if (typed.isEmpty()) return problems.and(field, words.text("invitation.problem.empty"));
        return typed.length() <= LONGEST
                ? problems
                : problems.and(field, words.text("invitation.problem.long", LONGEST));
    }

    /** The subject and the letter: there, not endless, and without placeholders that mean nothing. */
    static Problems letter(Problems problems, String subject, String letter, Words words) {
        var more = filled(problems, "subject", subject, words);
        if (letter.isEmpty()) more = more.and("letter", words.text("invitation.problem.empty"));
        if (letter.length() > LONGEST_LETTER)
            more = more.and("letter", words.text("invitation.problem.long", LONGEST_LETTER));
        return known(known(more, "subject", subject, words), "letter", letter, words);
    }

    private static Problems known(Problems problems, String field, String typed, Words words) {
        var unknown = new LetterText(typed).unknown();
        if (unknown.isEmpty()) return problems;
        return problems.and(
                field, words.text("invitation.office.problem.placeholder", String.join(", ", unknown), placeholders()));
    }

    /** All that can be filled in, as staff write it. */
    static String placeholders() {
        return Arrays.stream(Placeholder.values()).map(Placeholder::written).collect(Collectors.joining(", "));
    }

    /** The moment somebody chose by day and hour; empty when it is none. */
    static Optional<Instant> moment(String day, String time) {
        try {
            return Optional.of(LocalDate.parse(day)
                    .atTime(LocalTime.parse(time))
                    .atZone(When.ZONE)
                    .toInstant());
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    /** The page of a list that is asked for; the first where it is none. */
    static int page(String typed) {
        return typed.matches("[1-9]\\d{0,4}") ? Integer.parseInt(typed) : 1;
    }

    static <E extends Enum<E>> @Nullable E chosen(E[] all, String typed) {
        return Arrays.stream(all)
                .filter(it -> it.name().equals(typed))
                .findAny()
                .orElse(null);
    }

    /** What stands on lines of its own. */
    static List<String> lines(String typed) {
        return typed.lines()
                .map(String::strip)
                .filter(it -> !it.isEmpty())
                .distinct()
                .toList();
    }
}
