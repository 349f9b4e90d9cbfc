package nl.bijeen.adoption;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import nl.bijeen.adoption.SourceText.Line;

/** The lines of a text in which nothing was read: what is lost when nobody looks after it. */
final class Leftover {

    private static final Pattern MOMENTS = Pattern.compile(
            "\\b(?:maan|dins|woens|donder|vrij|zater|zon)dag\\b|\\b(?:ma|di|wo|do|vr|za|zo)\\b\\.?|\\d+|\\buur\\b"
                    + "|\\b(?:van|tot|en|met|t/m|om|op|start|eind|einde|aanvang|datum|tijd|vanaf)\\b"
                    + "|\\b(?:jan|feb|maart|mrt|apr|mei|juni?|juli?|aug|sep|okt|nov|dec)\\p{L}*|\\P{L}",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern NOISE =
            Pattern.compile("overslaan en naar de inhoud.*|skip to .*", Pattern.CASE_INSENSITIVE);

    private static final Pattern UPDATE = Pattern.compile("^\\W*update\\s*[•:|–-]\\s*", Pattern.CASE_INSENSITIVE);
    private static final Pattern ELSEWHERE =
            Pattern.compile("(?:meer informatie|contact|aanmelden|nb)\\b.*", Pattern.CASE_INSENSITIVE);

    /** A sentence with a fact in it says what the fact says; with this many words more it says something else too. */
    private static final int MOST_WORDS_AROUND = 12;

    private final SourceText text;
    private final Set<Line> left = new LinkedHashSet<>();

    /**
     * Looks through a text.
     *
     * @param traces of the facts that were read
     * @param told the story that was read, whose traces also run over what stands in between
     */
    Leftover(SourceText text, List<Trace> traces, List<String> told) {
        this.text = text;
        var story = plain(String.join("\n", told));
        for (var at = 0; at < text.lines().size(); at++) {
            var line = text.lines().get(at);
            var next = at + 1 < text.lines().size() ? text.lines().get(at + 1) : null;
            var label = line.heads() && (next == null || read(next, traces, story) || moments(next));
            var known = read(line, traces, story) || moments(line);
            if (!known && !label && !NOISE.matcher(line.text()).matches()) left.add(line);
        }
    }

    private boolean read(Line line, List<Trace> traces, String story) {
        if (story.contains(plain(UPDATE.matcher(line.text()).replaceFirst("")))) return true;
        var around = new StringBuilder(text.all().substring(line.from(), line.to()));
        var touched = false;
        for (var trace : traces) {
            if (!line.overlaps(trace.from(), trace.to())) continue;
            touched = true;
            var from = Math.max(trace.from(), line.from()) - line.from();
            var to = Math.min(trace.to(), line.to()) - line.from();
            around.replace(from, to, " ".repeat(to - from));
        }
        return touched && plain(around.toString()).split(" ", -1).length < MOST_WORDS_AROUND;
    }

    private static String plain(String text) {
        return text.replaceAll("[^\\p{L}\\p{N}]+", " ").strip();
    }

    /** Days and hours and nothing else were read as such, or are said better elsewhere. */
    private static boolean moments(Line line) {
        return MOMENTS.matcher(line.text()).replaceAll("").isEmpty();
    }

    /** Takes out what stands directly below a place in the text, up to the next thing that was read or a heading. */
    List<Line> takeBelow(int from, int to) {
        var taken = new ArrayList<Line>();
        for (var line : text.lines()) {
            if (line.from() < from || line.from() >= to) continue;
            if (!left.contains(line) || (line.heads() && !taken.isEmpty())) break;
            if (ELSEWHERE.matcher(line.text()).matches()) break;
            taken.add(line);
        }
        taken.forEach(left::remove);
        return taken;
    }

    /** Takes out the lines in which one of these words stands. */
    List<Line> takeAbout(Pattern words) {
        var taken = left.stream().filter(it -> words.matcher(it.text()).find()).toList();
        taken.forEach(left::remove);
        return taken;
    }

    List<Line> rest() {
        return left.stream()
                .filter(it -> !Headings.LABEL.matcher(it.text()).matches())
                .toList();
    }
}
