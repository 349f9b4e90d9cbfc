package nl.bijeen.programme.web;

import static java.util.Objects.requireNonNullElse;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.regex.Pattern;
import nl.bijeen.event.WhenWords;
import nl.bijeen.mail.EmailAddress;
import nl.bijeen.programme.Span;
import nl.bijeen.view.Problems;
import nl.bijeen.view.Words;
import org.jspecify.annotations.Nullable;
import org.springframework.util.MultiValueMap;

/** What somebody typed, and what is wrong with it. */
final class Typed {

    static final int LONGEST = 200;
    static final int LONGEST_TEXT = 20_000;
    private static final int MOST = 100_000;
    private static final Pattern ADDRESS = Pattern.compile("https?://\\S+");

    private Typed() {}

    static String one(MultiValueMap<String, String> sent, String name) {
        return requireNonNullElse(sent.getFirst(name), "").replace("\r\n", "\n").strip();
    }

    static List<String> all(MultiValueMap<String, String> sent, String name) {
        return requireNonNullElse(sent.get(name), List.of());
    }

    static String ticked(boolean is, Words words) {
        return words.text(is ? "programme.returned.yes" : "programme.returned.no");
    }

    static Problems filled(Problems problems, String field, String typed, Words words) {
        if (typed.isEmpty()) return problems.and(field, words.text("programme.problem.empty"));
        return notLong(problems, field, typed, LONGEST, words);
    }

    static Problems notLong(Problems problems, String field, String typed, int most, Words words) {
        return typed.length() <= most ? problems : problems.and(field, words.text("programme.problem.long", most));
    }

    /** A whole number from 1, or nothing. */
    static Problems number(Problems problems, String field, String typed, Words words) {
        return typed.isEmpty() || number(typed) != null
                ? problems
                : problems.and(field, words.text("programme.problem.number"));
    }

    static @Nullable Integer number(String typed) {
        if (!typed.matches("[1-9]\\d{0,5}")) return null;
        var number = Integer.valueOf(typed);
        return number <= MOST ? number : null;
    }

    static Problems link(Problems problems, String field, String typed, Words words) {
        return typed.isEmpty() || ADDRESS.matcher(typed).matches()
                ? problems
                : problems.and(field, words.text("programme.problem.link"));
    }

    static Problems email(Problems problems, String field, String typed, Words words) {
        return typed.isEmpty() || email(typed) != null
                ? problems
                : problems.and(field, words.text("programme.problem.email"));
    }

    static @Nullable EmailAddress email(String typed) {
        try {
            return typed.isEmpty() ? null : new EmailAddress(typed);
        } catch (IllegalArgumentException e) {
            return null;
        }
    }

    static @Nullable LocalDate day(String typed) {
        try {
            return LocalDate.parse(typed);
        } catch (DateTimeException e) {
            return null;
        }
    }

    /** In words; as it was typed when it is none. */
    static String day(String typed, Words words) {
        var day = day(typed);
        return day == null ? typed : new WhenWords(words).day(day, true);
    }

    /** As browsers send it, and as people write it: 14:30, 14.30, 9:00. */
    static @Nullable LocalTime time(String typed) {
        try {
            var clock = typed.replace('.', ':');
            return LocalTime.parse(clock.indexOf(':') == 1 ? "0" + clock : clock)
                    .withSecond(0)
                    .withNano(0);
        } catch (DateTimeException e) {
            return null;
        }
    }

    /** From a day and two hours that were checked by {@link #span(Problems, String, String, String, Words)}; null when one is none. */
    static @Nullable Span span(String day, String from, String until) {
        var on = day(day);
        var begins = time(from);
        var ends = time(until);
        return on == null || begins == null || ends == null ? null : Span.of(on, begins, ends);
    }

    static Problems span(Problems problems, String day, String from, String until, Words words) {
        var found = problems;
        if (day(day) == null) found = found.and("day", words.text("programme.office.problem.day"));
        if (time(from) == null) found = found.and("from", words.text("programme.office.problem.time"));
        if (time(until) == null) found = found.and("until", words.text("programme.office.problem.time"));
        return found;
    }
}
