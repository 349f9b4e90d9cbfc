package nl.bijeen.intake;

import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/** Joins the lines of a mail or PDF that were broken at its width, so that a sentence is whole again. Every place in the text stays. */
final class Wrapped {

    private static final int NARROWEST = 50;
    private static final int WIDEST = 110;
    /** The letters of a PDF differ in width: a line may end this much before the widest. */
    private static final int RAGGED = 14;

    private static final int FEWEST = 3;

    private static final int MOST_LINES = 40;
    /** One line in so many may be wider than those that were broken. */
    private static final int MOST_WIDER = 5;

    private static final Pattern BEGINS = Pattern.compile(
            "^(?:[•·▪◦‣*+>|#–—-]|\\d{1,2}\\s?[.:)uh]|\\d{4}\\s|\\s|\\p{So}).*", Pattern.CASE_INSENSITIVE);
    private static final Pattern STOPS = Pattern.compile(".*[.:;?!|]$");

    private Wrapped() {}

    /** @param text with nothing but {@code \n} between lines */
    static String joined(String text) {
        var lines = Arrays.asList(text.split("\n", -1));
        int width = width(lines);
        if (width < NARROWEST || width > WIDEST) return paragraphs(lines);
        long broken = IntStream.range(1, lines.size())
                .filter(at -> goesOn(lines, at, width) && startsSmall(lines.get(at)))
                .count();
        if (broken < FEWEST) return paragraphs(lines);
        var joined = new StringBuilder(lines.getFirst());
        for (int at = 1; at < lines.size(); at++)
            joined.append(goesOn(lines, at, width) ? ' ' : '\n').append(lines.get(at));
        return paragraphs(Arrays.asList(joined.toString().split("\n", -1)));
    }

    // Text that was broken at no width in particular: a paragraph in which most lines begin in the middle of a
    // sentence.
    private static String paragraphs(List<String> lines) {
        var joined = new StringBuilder(lines.getFirst());
        int from = 0;
        for (int at = 1; at < lines.size(); at++) {
            if (lines.get(at - 1).isBlank()) from = at;
            boolean one = !lines.get(at).isBlank() && at > from && runsOn(lines, from) && continues(lines, at);
            joined.append(one ? ' ' : '\n').append(lines.get(at));
        }
        return joined.toString();
    }

    private static boolean continues(List<String> lines, int at) {
        var line = lines.get(at);
        return !BEGINS.matcher(line).matches()
                && !STOPS.matcher(lines.get(at - 1)).matches()
                && Topic.in(line) == null
                && Topic.in(lines.get(at - 1)) == null;
    }

    private static boolean runsOn(List<String> lines, int from) {
        var paragraph = lines.subList(from, Math.min(lines.size(), from + MOST_LINES)).stream()
                .takeWhile(it -> !it.isBlank())
                .toList();
        int widest = paragraph.stream().mapToInt(String::length).max().orElse(0);
        int breaks = paragraph.size() - 1;
        if (widest < NARROWEST || breaks < FEWEST - 1) return false;
        long small = IntStream.rangeClosed(1, breaks)
                .filter(at -> startsSmall(paragraph.get(at))
                        && !STOPS.matcher(paragraph.get(at - 1)).matches())
                .count();
        long full = IntStream.rangeClosed(1, breaks)
                .filter(at -> withNextWord(paragraph, at) > widest)
                .count();
        return (small >= FEWEST - 1 && small * 2 >= breaks) || (small > 0 && full == breaks);
    }

    private static int withNextWord(List<String> lines, int at) {
        int space = lines.get(at).indexOf(' ');
        return lines.get(at - 1).length() + 1 + (space < 0 ? lines.get(at).length() : space);
    }

    // How wide the lines are that go on; one that nobody broke may be wider, such as an address, but only few are.
    private static int width(List<String> lines) {
        int width = IntStream.range(1, lines.size())
                .filter(at -> startsSmall(lines.get(at)) && !lines.get(at - 1).isBlank())
                .map(at -> lines.get(at - 1).length())
                .max()
                .orElse(0);
        long wider = lines.stream().filter(it -> it.length() > width).count();
        return wider * MOST_WIDER <= lines.size() ? width : WIDEST + 1;
    }

    // Whoever breaks lines does so where the next word does not fit; a line that had room for it ended by itself.
    private static boolean goesOn(List<String> lines, int at, int width) {
        var before = lines.get(at - 1);
        var line = lines.get(at);
        if (before.isBlank() || line.isBlank() || BEGINS.matcher(line).matches() || Topic.in(line) != null)
            return false;
        int full = withNextWord(lines, at);
        if (full > width) return true;
        return full > width - RAGGED
                && startsSmall(line)
                && !STOPS.matcher(before).matches();
    }

    private static boolean startsSmall(String line) {
        return !line.isEmpty() && Character.isLowerCase(line.charAt(0));
    }
}
