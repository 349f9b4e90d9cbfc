package nl.bijeen.intake;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** Where a page tells of something else than its meeting: other news, who wrote it, what readers say. */
final class Aside {

    private static final Vocabulary WORDS = Vocabulary.of("speaking");

    private static final int MOST_LINES = 25;
    private static final Pattern HEADS =
            Pattern.compile("^" + WORDS.any("aside") + "\\s?:?$", Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

    private Aside() {}

    /** The lines under a heading of other things, up to the next label. */
    static List<Words> in(Text text) {
        var aside = new ArrayList<Words>();
        int left = 0;
        for (int at = 0; at < text.lines.size(); at++) {
            var line = text.lines.get(at);
            // Above, such words are the path to the page.
            boolean heads = at * 3 > text.lines.size()
                    && line.text().length() < 50
                    && HEADS.matcher(line.text()).matches();
            var label = heads ? null : Topic.in(line.text());
            if (heads) left = MOST_LINES;
            else if (label != null && label.topic() != Topic.OTHER) left = 0;
            else if (left > 0) aside.add(line.words());
            left--;
        }
        return List.copyOf(aside);
    }
}
