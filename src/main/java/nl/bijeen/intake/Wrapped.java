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
        if (width < NARROWEST || width > WIDEST) return text;
        long broken = IntStream.range(1, lines.size())
                .filter(at -> goesOn(lines, at, width) && startsSmall(lines.get(at)))
                .count();
        if (broken < FEWEST) return text;
        var joined = new StringBuilder(lines.getFirst());
        for (int at = 1; at < lines.size(); at++)
            joined.append(goesOn(lines, at, width) ? ' ' : '\n').append(lines.get(at));
        return joined.toString();
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
        int space = line.indexOf(' ');
        int full = before.length() + 1 + (space < 0 ? line.length() : space);
        if (full > width) return true;
        return full > width - RAGGED
                && startsSmall(line)
                && !STOPS.matcher(before).matches();
    }

    private static boolean startsSmall(String line) {
        return !line.isEmpty() && Character.isLowerCase(line.charAt(0));
    }
}
