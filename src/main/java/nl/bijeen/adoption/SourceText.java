package nl.bijeen.adoption;

import java.util.ArrayList;
import java.util.List;

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
