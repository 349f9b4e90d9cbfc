package nl.bijeen.adoption;

import java.time.LocalTime;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import nl.bijeen.view.Origin.Sureness;

/** The lines of a text, each with where it stands. */
record SourceText(String all, List<Line> lines) {

    record Line(int from, int to, String text) {

        boolean overlaps(int start, int end) {
            return from < end && start < to;
        }

        /** Short, and not a sentence: what stands above something, or beside it. */
        boolean heads() {
            return text.length() <= 60 && !text.matches(".*[.:;,!]|[•*–-].*|\\d{1,2}[.)].*");
        }
    }

    /** Lines without anything in them are left out. */
    static SourceText of(String all) {
        var lines = new ArrayList<Line>();
        for (var from = 0; from <= all.length(); ) {
            var end = all.indexOf('\n', from);
            var to = end < 0 ? all.length() : end;
            var text = all.substring(from, to).replace('\u00a0', ' ').strip();
            if (!text.isEmpty()) lines.add(new Line(from, to, text));
            from = to + 1;
        }
        return new SourceText(all, List.copyOf(lines));
    }

    /** The lines that a stretch touches, whole. */
    List<Line> around(int from, int to) {
        return lines.stream().filter(it -> it.overlaps(from, to)).toList();
    }

    /** These lines, those that follow each other in the text taken together. */
    List<List<Line>> together(List<Line> some) {
        var blocks = new ArrayList<List<Line>>();
        var before = -2;
        for (var line : some) {
            var at = Collections.binarySearch(lines, line, Comparator.comparingInt(Line::from));
            if (at != before + 1) blocks.add(new ArrayList<>());
            blocks.getLast().add(line);
            before = at;
        }
        return blocks;
    }

    /** Where an hour is written in figures, the first time after a place in the text or else the first time. */
    Optional<Trace> clock(LocalTime time, int after) {
        var figures = Pattern.compile("(?<!\\d)0?%d[.:u]%02d(?!\\d)".formatted(time.getHour(), time.getMinute()));
        var found = figures.matcher(all).results().toList();
        return found.stream()
                .filter(it -> it.start() >= after)
                .findFirst()
                .or(() -> found.stream().findFirst())
                .map(it -> new Trace(it.start(), it.end(), Sureness.STATED, ""));
    }

    /** The same text, as long as it was, without what no page and no database can hold: control characters, half characters. */
    static String clean(String text) {
        var clean = new StringBuilder(text);
        for (var at = 0; at < clean.length(); at++) {
            var it = clean.charAt(at);
            var pair = Character.isHighSurrogate(it)
                    && at + 1 < clean.length()
                    && Character.isLowSurrogate(clean.charAt(at + 1));
            if (pair) at++;
            else if (Character.isSurrogate(it)) clean.setCharAt(at, '\ufffd');
            else if (Character.isISOControl(it) && it != '\n' && it != '\t') clean.setCharAt(at, ' ');
        }
        return clean.toString();
    }
}
