package nl.bijeen.intake;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;

/** An announcement cut into lines, sentences and labelled sections. */
final class Text {

    private static final Vocabulary WORDS = Vocabulary.of("labels");

    /** Beyond this an announcement ends; what pastes more pasted something else too. */
    static final int MOST = 30_000;

    private static final int MOST_SENTENCES = 1_000;
    private static final int LONGEST_SENTENCE = 600;
    private static final Pattern SOURCE_NOTE = Pattern.compile("^\\s{0,9}# ?source:.*");
    private static final Pattern BULLET =
            Pattern.compile("^(?:[•·▪◦‣*+>|-]|–|—|#{1,6})\\s{1,40}|^\\||^[-–•](?=\\d{1,2}[.:u]\\d\\d)");
    private static final String LIST_MARKS = "•·▪◦‣*+>-–—";
    /** What was a list before it was pasted into one line: "Datum: 4 maart 2025 Locatie: Ede". */
    private static final Pattern LABEL_WITHIN =
            Pattern.compile("(?<=[^\\s|:•*-])(?<!(?i:save the)) (?=" + WORDS.any("label-within") + ":\\s)");

    private static final Pattern SENTENCE_END = Pattern.compile("[.!?…][\"'”’)]?\\s{1,3}(?=[\\p{Lu}\\d\"'“‘(])");
    private static final Pattern ABBREVIATION = Pattern.compile(
            "(?:^|[^\\p{L}])(?:\\p{L}|prof|em|plv|dr|drs|ir|ing|mr|mw|dhr|ds|jr|sr|st|nr|tel|resp|max|min|ca"
                    + "|bijv|incl|excl|mevr|o\\.?l\\.?v|a\\.?s|m\\.?m\\.?v|n\\.?a\\.?v|t\\.?a\\.?v|i\\.?s\\.?m|nb|jan|feb"
                    + "|mrt|apr|jun|jul|aug|sept|sep|okt|nov|dec|ma|di|wo|do|vr|za|zo|maa|din|woe|don|vrij|zat|zon)\\.$",
            Pattern.CASE_INSENSITIVE);

    final String all;
    final List<Line> lines;
    final List<Line> sentences;
    final List<Section> sections;
    private final Map<Topic, List<Section>> byTopic = new EnumMap<>(Topic.class);

    /** A stretch of the text with its words; {@code gap} tells that an empty line stands before it. */
    record Line(String text, int from, boolean gap) {

        int to() {
            return from + text.length();
        }

        Words words() {
            return new Words(from, to());
        }

        boolean holds(Words words) {
            return from <= words.from() && words.from() < to();
        }

        Line part(int begin, int end) {
            return new Line(text.substring(begin, end), from + begin, false);
        }

        /** Short, with no full stop: such a line stands above others. */
        boolean heading() {
            return text.length() <= 90 && !text.matches(".*[.,;:]$");
        }
    }

    /** What stands under a label, or beside it on its line. */
    record Section(Topic topic, Line label, List<Line> lines, boolean beside) {

        int to() {
            return (lines.isEmpty() ? label : lines.getLast()).to();
        }
    }

    private Text(String all) {
        this.all = all;
        lines = cut(all).stream().limit(MOST_SENTENCES).toList();
        sentences = lines.stream()
                .flatMap(line -> sentences(line).stream())
                .limit(MOST_SENTENCES)
                .toList();
        sections = Sections.of(lines);
        for (var section : sections)
            byTopic.computeIfAbsent(section.topic(), _ -> new ArrayList<>()).add(section);
    }

    /** @param raw anything at all; marks that cannot be seen are left out, every kind of white space becomes a space */
    static Text of(String raw) {
        var most = raw.length() > MOST ? raw.substring(0, MOST) : raw;
        var clean = new StringBuilder(most.length());
        for (int at = 0; at < most.length(); at++) {
            char c = most.charAt(at);
            if (c == '\n') clean.append('\n');
            else if (c == '\u2028' || c == '\u2029' || (c == '\r' && !most.startsWith("\n", at + 1)))
                clean.append('\n');
            else if (c == '\t' && ends(clean)) clean.append(" | ");
            else if (Character.isSpaceChar(c) || c == '\t' || c == '\f' || c == '\u000b') space(clean);
            else if (Character.isSurrogate(c) || visible(c)) clean.append(c);
        }
        return new Text(Wrapped.joined(SOURCE_NOTE.matcher(clean).replaceFirst("")));
    }

    // Words are one space apart, however they were aligned; only what a line begins with stays.
    private static void space(StringBuilder clean) {
        int last = clean.length() - 1;
        boolean second = last > 0
                && clean.charAt(last) == ' '
                && clean.charAt(last - 1) != '\n'
                && clean.charAt(last - 1) != ' ';
        if (!second) clean.append(' ');
    }

    // Between the cells of a table that was copied stands a tab; behind the mark of a list it is only space.
    private static boolean ends(StringBuilder cell) {
        int last = cell.length() - 1;
        return last > 2
                && Character.isLetterOrDigit(cell.charAt(last))
                && cell.charAt(last - 1) != '\n'
                && cell.charAt(last - 2) != '\n';
    }

    private static boolean visible(char c) {
        return switch (Character.getType(c)) {
            case Character.CONTROL, Character.FORMAT, Character.UNASSIGNED, Character.PRIVATE_USE -> false;
            default -> c != '\u00ad' && c != '\ufffd';
        };
    }

    String words(Words words) {
        return all.substring(words.from(), words.to());
    }

    /** The sentence in which an offset falls; the last one before it if it falls between two. */
    Line sentenceAt(int offset) {
        int low = 0;
        int high = sentences.size() - 1;
        while (low < high) {
            int middle = (low + high + 1) / 2;
            if (sentences.get(middle).from() <= offset) low = middle;
            else high = middle - 1;
        }
        return sentences.isEmpty() ? new Line("", 0, false) : sentences.get(low);
    }

    /** How many lines on one stretch of the text begins, seen from another. */
    int linesBetween(Words one, Words other) {
        int from = Math.min(one.from(), other.from());
        int to = Math.max(one.from(), other.from());
        return (int)
                lines.stream().filter(it -> it.from() > from && it.from() <= to).count();
    }

    /** Whether a mark of a list stands before the line. */
    boolean listed(Line line) {
        int at = line.from() - 1;
        while (at > 0 && all.charAt(at) == ' ') at--;
        return at >= 0 && at < line.from() - 1 && LIST_MARKS.indexOf(all.charAt(at)) >= 0;
    }

    List<Section> sections(Topic topic) {
        return byTopic.getOrDefault(topic, List.of());
    }

    /** Whether an offset falls in a section of this topic, its label included. */
    boolean within(Topic topic, int offset) {
        var about = sections(topic);
        int low = 0;
        int high = about.size();
        while (low < high) {
            int middle = (low + high) / 2;
            if (about.get(middle).label().from() <= offset) low = middle + 1;
            else high = middle;
        }
        return low > 0 && offset <= about.get(low - 1).to();
    }

    String lower() {
        return all.toLowerCase(Locale.ROOT);
    }

    private static List<Line> cut(String all) {
        var lines = new ArrayList<Line>();
        boolean gap = true;
        int from = 0;
        while (from <= all.length()) {
            int end = all.indexOf('\n', from);
            if (end < 0) end = all.length();
            var label = LABEL_WITHIN.matcher(all).region(from, end);
            boolean splits = label.find();
            var line = trimmed(all, from, splits ? label.start() : end, gap);
            if (line.text().isEmpty()) gap = true;
            else {
                lines.add(line);
                gap = false;
            }
            from = (splits ? label.start() : end) + 1;
        }
        return List.copyOf(lines);
    }

    private static Line trimmed(String all, int from, int to, boolean gap) {
        while (from < to && all.charAt(to - 1) == ' ') to--;
        int begin = -1;
        while (begin != from) {
            begin = from;
            while (from < to && all.charAt(from) == ' ') from++;
            var bullet = BULLET.matcher(all).region(from, to);
            if (bullet.lookingAt()) from = bullet.end();
        }
        return new Line(all.substring(from, to), from, gap);
    }

    private static List<Line> sentences(Line line) {
        var sentences = new ArrayList<Line>();
        int from = 0;
        var end = SENTENCE_END.matcher(line.text());
        while (end.find()) {
            var before = line.text().substring(Math.max(from, end.start() - 12), end.start() + 1);
            if (ABBREVIATION.matcher(before).find()) continue;
            add(sentences, line, from, end.end());
            from = end.end();
        }
        add(sentences, line, from, line.text().length());
        return sentences;
    }

    // No sentence is longer than a reader may look at at once, so that no pattern meets a line of megabytes.
    private static void add(List<Line> sentences, Line line, int from, int to) {
        for (int at = from; at < to; at += LONGEST_SENTENCE) {
            sentences.add(line.part(at, Math.min(to, at + LONGEST_SENTENCE)));
        }
    }
}
