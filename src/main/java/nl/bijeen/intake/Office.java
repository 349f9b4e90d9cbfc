package nl.bijeen.intake;

import java.util.List;
import java.util.regex.Pattern;

/** Where whoever organises a meeting sits: an address at the foot of a page or mail, with how to reach them under it. */
final class Office {

    private static final int MOST_LINES = 8;
    private static final Pattern SIGNS = Pattern.compile(
            "(?<!\\p{L})" + Vocabulary.of("place").any("office-beside"),
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

    private Office() {}

    /** As {@link #at(Text, int)}, for the line in which a sentence stands. */
    static boolean at(Text text, Text.Line sentence) {
        for (int at = 0; at < text.lines.size(); at++) {
            if (text.lines.get(at).to() >= sentence.to()) return at(text, at);
        }
        return false;
    }

    /** Whether in its paragraph a number, an account or the like stands, and no day. */
    static boolean at(Text text, int line) {
        var paragraph = paragraph(text.lines, line);
        boolean tellsWhen = paragraph.stream()
                .anyMatch(it ->
                        !Dates.in(it.text()).isEmpty() || !Times.in(it.text()).isEmpty());
        return !tellsWhen
                && paragraph.size() > 1
                && paragraph.stream()
                        .anyMatch(it -> ContactReader.reached(it)
                                || SIGNS.matcher(it.text()).find());
    }

    private static List<Text.Line> paragraph(List<Text.Line> lines, int at) {
        int top = at;
        while (top > 0 && at - top < MOST_LINES && !lines.get(top).gap()) top--;
        int end = at + 1;
        while (end < lines.size() && end - at < MOST_LINES && !lines.get(end).gap()) end++;
        return lines.subList(top, end);
    }
}
