package nl.bijeen.site;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** What one line of an announcement says, in pieces that each must be read on the page. */
final class SeedFacts {

    private static final String MONTH =
            "(?:januari|februari|maart|april|mei|juni|juli|augustus|september|oktober|november|december)";
    private static final Pattern DAY =
            Pattern.compile("0?([0-9]{1,2}) (" + MONTH + ")(?: ([0-9]{4}))?", Pattern.CASE_INSENSITIVE);
    private static final Pattern TIME = Pattern.compile("([0-9]{1,2})[.:]([0-9]{2})(?: uur)?");
    private static final Pattern MOMENT_WORDS = Pattern.compile(
            "\\b(?:maan|dins|woens|donder|vrij|zater|zon)dag\\b|\\b(?:van|tot|en met|om|uur|op)\\b|[^a-z]",
            Pattern.CASE_INSENSITIVE);

    private SeedFacts() {}

    /** Whether a line says when, and nothing else. */
    static boolean onlyMoments(String line) {
        var rest = TIME.matcher(DAY.matcher(line).replaceAll("")).replaceAll("");
        return !rest.equals(line) && MOMENT_WORDS.matcher(rest).replaceAll("").isEmpty();
    }

    /** Days and times one by one, sentences whole; list numbers and dots are only form. */
    static List<String> of(String line) {
        if (onlyMoments(line)) return moments(line);
        var text = line.replaceFirst("^(?:•|[0-9]\\.(?= )|Update •)\\s*", "");
        var dated = Pattern.compile("0?([0-9]{1,2} " + MONTH + ") (.+)").matcher(text);
        if (dated.matches()) return List.of(dated.group(1), dated.group(2));
        return Arrays.stream(text.split("(?<=[.?!]) +(?=\\p{Lu})")).toList();
    }

    private static List<String> moments(String line) {
        var moments = new ArrayList<String>();
        DAY.matcher(line).results().forEach(it -> moments.add(it.group().replaceFirst("^0", "")));
        var rest = DAY.matcher(line).replaceAll("");
        TIME.matcher(rest).results().map(it -> it.group(1) + "." + it.group(2)).forEach(moments::add);
        return moments;
    }

    /** Letters and digits with single spaces, and times written in one way: 12:30, 12.30 uur. */
    static String plain(String text) {
        var times = TIME.matcher(text.replaceAll("(?<=[0-9]{2}) *– *(?=[0-9]{1,2}[.:])", " tot "))
                .replaceAll("$1.$2");
        return Stream.of(times.toLowerCase(Locale.ROOT).split("[^\\p{L}\\p{Nd}.]+|\\.(?![0-9])", -1))
                .filter(it -> !it.isEmpty())
                .reduce((one, two) -> one + " " + two)
                .orElse("");
    }
}
