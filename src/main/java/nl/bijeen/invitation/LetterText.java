package nl.bijeen.invitation;

import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A text in which staff left room for what differs from person to person: {@code Dag {naam}}. */
public record LetterText(String text) {

    private static final Pattern ROOM = Pattern.compile("\\{([^{}\\r\\n]{1,40})}");
    private static final Pattern MARKS = Pattern.compile("[\\p{Punct}]");
    private static final Pattern BREAKS = Pattern.compile("[\\p{Cntrl}\\u0085\\u2028\\u2029]+");

    /** What stands between braces and is not a {@link Placeholder}, as it was written, each once. */
    public List<String> unknown() {
        return ROOM.matcher(text)
                .results()
                .filter(it -> Placeholder.of(it.group(1)).isEmpty())
                .map(MatchResult::group)
                .distinct()
                .toList();
    }

    /**
     * The text for one person as Markdown. What is filled in appears as it is: a name with stars, a link or a placeholder in
     * it stays a name.
     */
    String markdown(Map<Placeholder, String> values) {
        return filled(values, it -> MARKS.matcher(it).replaceAll("\\\\$0"));
    }

    /** The text for one person on one line, as for a subject. */
    String line(Map<Placeholder, String> values) {
        return BREAKS.matcher(filled(values, UnaryOperator.identity()))
                .replaceAll(" ")
                .strip();
    }

    /** In one pass, so that a brace in what is filled in never counts as room for more. */
    private String filled(Map<Placeholder, String> values, UnaryOperator<String> escaped) {
        return ROOM.matcher(text)
                .replaceAll(room -> Matcher.quoteReplacement(Placeholder.of(room.group(1))
                        .map(it -> escaped.apply(oneLine(values.getOrDefault(it, ""))))
                        .orElse(room.group())));
    }

    private static String oneLine(String value) {
        return BREAKS.matcher(value).replaceAll(" ").strip();
    }
}
