package nl.bijeen.event.web;

import java.time.LocalDate;
import java.time.LocalTime;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.time.format.ResolverStyle;
import java.util.Locale;
import java.util.regex.Pattern;
import nl.bijeen.mail.EmailAddress;
import nl.bijeen.view.Problems;
import nl.bijeen.view.Words;
import org.jspecify.annotations.Nullable;

/** Makes values of what was typed, and remembers in words what could not be one. What cannot be read counts as empty. */
public final class Reading {

    private static final int LONGEST_TITLE = 150;
    private static final DateTimeFormatter DAY = strict("[uuuu-M-d][d-M-uuuu][d/M/uuuu]");
    private static final DateTimeFormatter TIME = strict("[H:mm[:ss]][H.mm]");
    private static final Pattern POSTCODE = Pattern.compile("([1-9]\\d{3}) ?([A-Za-z]{2})");
    private static final Pattern WEB = Pattern.compile("https?://[^\\s/]+\\.[^\\s]+", Pattern.CASE_INSENSITIVE);
    private static final Pattern WEB_WITHOUT_SCHEME = Pattern.compile("[^\\s/:]+\\.[a-zA-Z]{2,}(/[^\\s]*)?");

    private final Words words;
    private Problems problems = Problems.none();

    public Reading(Words words) {
        this.words = words;
    }

    /** All that could not be read so far, in the order in which it was read. */
    public Problems problems() {
        return problems;
    }

    /** Remembers that a field is wrong; the key is of the sentence that says how to put it right. */
    public void mistake(Typed row, String field, String key) {
        problems = problems.and(row.name(field), words.text(key));
    }

    /** Without the spaces around it; empty when the field was not sent. */
    public String line(Typed row, String field) {
        return row.value(field).strip();
    }

    String needed(Typed row, String field, String key) {
        if (row.value(field).isBlank()) mistake(row, field, key);
        return line(row, field);
    }

    /** What a meeting is called. */
    String title(Typed form) {
        var title = needed(form, "title", "event.office.mistake.title");
        if (title.length() > LONGEST_TITLE) mistake(form, "title", "event.office.mistake.title-long");
        return title;
    }

    /** 2027-9-24, 24-9-2027 or 24/9/2027; null when empty, and with a mistake when it is none of these. */
    public @Nullable LocalDate day(Typed row, String field) {
        var typed = line(row, field);
        if (typed.isEmpty()) return null;
        try {
            return LocalDate.parse(typed, DAY);
        } catch (DateTimeParseException e) {
            mistake(row, field, "event.office.mistake.day");
            return null;
        }
    }

    /** 14:30, 14:30:00 or 14.30; null when empty, and with a mistake when it is none of these. */
    public @Nullable LocalTime time(Typed row, String field) {
        var typed = line(row, field);
        if (typed.isEmpty()) return null;
        try {
            return LocalTime.parse(typed, TIME);
        } catch (DateTimeParseException e) {
            mistake(row, field, "event.office.mistake.time");
            return null;
        }
    }

    /** An address on the web; {@code https://} may be left out. */
    String web(Typed row, String field) {
        var typed = line(row, field);
        if (typed.isEmpty() || WEB.matcher(typed).matches()) return typed;
        if (WEB_WITHOUT_SCHEME.matcher(typed).matches()) return "https://" + typed;
        mistake(row, field, "event.office.mistake.web");
        return typed;
    }

    String postcode(Typed row, String field) {
        var typed = line(row, field);
        var match = POSTCODE.matcher(typed);
        if (match.matches()) return match.group(1) + " " + match.group(2).toUpperCase(Locale.ROOT);
        if (!typed.isEmpty()) mistake(row, field, "event.office.mistake.postcode");
        return typed;
    }

    String email(Typed row, String field) {
        var typed = line(row, field);
        if (!typed.isEmpty() && EmailAddress.of(typed).isEmpty()) mistake(row, field, "event.office.mistake.email");
        return typed;
    }

    /** The answer that was chosen; {@code otherwise} when none was. */
    public static <E extends Enum<E>> E choice(String typed, E otherwise) {
        for (var answer : otherwise.getDeclaringClass().getEnumConstants()) {
            if (answer.name().equals(typed)) return answer;
        }
        return otherwise;
    }

    private static DateTimeFormatter strict(String pattern) {
        return DateTimeFormatter.ofPattern(pattern, Locale.ROOT).withResolverStyle(ResolverStyle.STRICT);
    }
}
