package nl.bijeen.intake;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The ways of saying that a reader knows, from {@code words/<subject>.txt}. How those files are written stands in {@code
 * words/LEESMIJ.txt}. A reader holds what may stand around a list, and the list holds what is said.
 */
final class Vocabulary {

    private static final Pattern GROUP = Pattern.compile("(?<!\\\\)\\((?!\\?)");
    private static final Pattern REFERENCE = Pattern.compile("(?<!\\(\\?)<(?:(?<most>\\d+)|(?<list>[a-z-]+))>");

    private final String subject;
    private final Map<String, List<String>> lists;

    private Vocabulary(String subject, Map<String, List<String>> lists) {
        this.subject = subject;
        this.lists = lists;
    }

    /** @param subject the name of a file in {@code words}, without its ending */
    static Vocabulary of(String subject) {
        var lists = new HashMap<String, List<String>>();
        List<String> list = new ArrayList<>();
        for (var line : Lists.lines("words/" + subject + ".txt")) {
            if (line.isBlank()) continue;
            if (line.startsWith("== ")) {
                list = new ArrayList<>();
                if (lists.put(line.substring(3), list) != null)
                    throw new IllegalArgumentException("Twice in the words about " + subject + ": " + line);
            } else list.add(line);
        }
        return new Vocabulary(subject, lists);
    }

    /** Any line of a list, as a group of a pattern; where several fit at one place, the first of them does. */
    String any(String list) {
        var pattern = String.join("|", lines(list));
        if (pattern.indexOf('(') >= 0) pattern = GROUP.matcher(pattern).replaceAll("(?:");
        if (pattern.indexOf('<') >= 0)
            pattern = REFERENCE
                    .matcher(pattern)
                    .replaceAll(it -> Matcher.quoteReplacement(
                            it.group("most") == null ? any(it.group("list")) : between(it.group("most"))));
        return "(?:" + pattern + ")";
    }

    /** The lines of a list, as they are written. */
    List<String> lines(String list) {
        var lines = lists.get(list);
        if (lines == null) throw new IllegalArgumentException("No list " + list + " in the words about " + subject);
        return lines;
    }

    /** Any line of a list, with no letter on either side, in capitals or not. */
    Pattern whole(String list) {
        return Pattern.compile(
                "(?<!\\p{L})" + any(list) + "(?!\\p{L})", Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
    }

    private static String between(String most) {
        return "(?:\\s[\\p{L}\\d’'-]+,?){0," + most + "}?";
    }
}
