package nl.bijeen.people.web;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Optional;
import java.util.stream.Stream;
import nl.bijeen.people.Period;
import nl.bijeen.view.Problems;
import nl.bijeen.view.Words;
import org.jspecify.annotations.Nullable;

/** What somebody typed in a form about a person or an organisation, and what is wrong with it. */
final class Typed {

    private static final int LONGEST = 160;

    private Typed() {}

    /** A line as it was meant: without what cannot be seen. */
    static String line(@Nullable String typed) {
        return typed == null ? "" : typed.replaceAll("\\p{Cntrl}", " ").strip();
    }

    static Problems filled(Problems problems, String field, String typed, Words words) {
        return typed.isEmpty()
                ? problems.and(field, words.text("people.problem.empty"))
                : shortly(problems, field, typed, words);
    }

    static Problems shortly(Problems problems, String field, String typed, Words words) {
        return typed.length() <= LONGEST ? problems : problems.and(field, words.text("people.problem.long", LONGEST));
    }

    static Problems phone(Problems problems, String field, String typed, Words words) {
        return typed.matches("[+0-9 ()./-]{0,30}") ? problems : problems.and(field, words.text("people.problem.phone"));
    }

    static Problems day(Problems problems, String field, String typed, Words words) {
        return typed.isEmpty() || day(typed) != null ? problems : problems.and(field, words.text("people.problem.day"));
    }

    /** Both days, and that the last is not before the first. */
    static Problems period(Problems problems, String since, String until, Words words) {
        var dated = day(day(problems, "since", since, words), "until", until, words);
        return new Period(day(since), day(until)).endsBeforeItStarts()
                ? dated.and("until", words.text("people.problem.ends-before-it-starts"))
                : dated;
    }

    /** A day as browsers send it, like 2026-09-24; null for anything else. */
    static @Nullable LocalDate day(String typed) {
        try {
            var day = LocalDate.parse(typed);
            return day.getYear() >= 1800 && day.getYear() <= 2200 ? day : null;
        } catch (DateTimeParseException e) {
            return null;
        }
    }

    static String text(@Nullable LocalDate day) {
        return day == null ? "" : day.toString();
    }

    /** The answer somebody chose, or empty when it is none of those offered. */
    static <E extends Enum<E>> Optional<E> chosen(Class<E> type, String typed) {
        return Stream.of(type.getEnumConstants())
                .filter(it -> it.name().equals(typed))
                .findFirst();
    }

    /** A choice between yes and no; null for both. */
    static @Nullable Boolean yesOrNo(String typed) {
        return switch (typed) {
            case "ja" -> Boolean.TRUE;
            case "nee" -> Boolean.FALSE;
            default -> null;
        };
    }

    /** The page of a list that is asked for; the first where it is none. */
    static int page(String typed) {
        return typed.matches("[1-9]\\d{0,4}") ? Integer.parseInt(typed) : 1;
    }
}
