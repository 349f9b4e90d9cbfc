package nl.bijeen.adoption;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import nl.bijeen.adoption.SourceText.Line;

/** Finds the headings in running text: pasted, they look like paragraphs. */
final class Headings {

    /** What stands above a fact; without the fact below it, it says nothing. */
    static final Pattern LABEL = Pattern.compile(
            "(?:contact(?:persoon|personen)?|programma|wanneer|waar|voor wie|aanmelden|update|kosten|deelname(?: en kosten)?)[?:]?",
            Pattern.CASE_INSENSITIVE);

    private Headings() {}

    /** The paragraphs in Markdown, each short line with a longer text below it as a heading. */
    static List<String> in(String text) {
        var paragraphs = List.of(text.strip().split("\n{2,}", -1));
        var parts = new ArrayList<String>();
        for (var at = 0; at < paragraphs.size(); at++) {
            var it = paragraphs.get(at).strip();
            var heads = new Line(0, it.length(), it).heads() && !it.contains("\n") && !it.startsWith("#");
            var below = at + 1 < paragraphs.size() ? paragraphs.get(at + 1).strip() : "";
            if (heads && LABEL.matcher(it).matches()) continue;
            parts.add(heads && below.length() > 60 ? "## " + it : it);
        }
        return parts;
    }
}
