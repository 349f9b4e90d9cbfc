package nl.bijeen.intake;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** Finds the labels in a text, and how far what they label goes. */
final class Sections {

    /** A label nobody thought of still ends what stands beside the one before it: "Voorzitter: …". */
    private static final Pattern OTHER_LABEL = Pattern.compile("^\\p{Lu}[\\p{L} /-]{2,24}:\\s");

    private static final String HOUR = "\\d{1,2}(?:[:.]\\s?\\d\\d(?:\\s?(?:uur|u\\.?|h))?|u\\d\\d|\\s?(?:uur|u\\.?|h))";
    private static final Pattern HOUR_ALONE =
            Pattern.compile(HOUR + "(?:\\s?[-–]\\s?" + HOUR + ")?\\s?[:|]?", Pattern.CASE_INSENSITIVE);

    private Sections() {}

    /** In the order of their labels; a label of a day and a place together begins one of each. */
    static List<Text.Section> of(List<Text.Line> lines) {
        var sections = new ArrayList<Text.Section>();
        for (int at = 0; at < lines.size(); at++) {
            var line = lines.get(at);
            int both = Topic.both(line.text());
            if (both >= 0) {
                boolean rest = both < line.text().length();
                var under = new ArrayList<Text.Line>();
                if (rest) under.add(line.part(both, line.text().length()));
                under.addAll(under(lines, at, rest));
                sections.add(new Text.Section(Topic.WHEN, line, List.copyOf(under), rest));
                sections.add(new Text.Section(Topic.WHERE, line, List.copyOf(under), rest));
            }
            var label = Topic.in(line.text());
            if (label == null || heads(line, label) || (at > 0 && isTimed(lines.get(at - 1), line, label))) continue;
            boolean beside = label.rest() < line.text().length();
            var under = new ArrayList<Text.Line>();
            if (beside) under.add(line.part(label.rest(), line.text().length()));
            under.addAll(under(lines, at, beside));
            sections.add(new Text.Section(topic(line, label), line, List.copyOf(under), beside));
        }
        return List.copyOf(sections);
    }

    // "Tijd | Onderwerp" is the head of a table, not a label with what it labels; nor is "Tijd Onderdeel" without its
    // rules.
    private static boolean heads(Text.Line line, Topic.Label label) {
        var rest = line.text().substring(label.rest());
        boolean unmarked = !rest.isEmpty() && Character.isLetter(line.text().charAt(Math.max(0, label.rest() - 2)));
        boolean noHour = label.topic() == Topic.TIME && !rest.matches(".*\\d.*");
        return line.text().contains("|") ? noHour || Topic.in(rest) != null : noHour && unmarked;
    }

    // "22.00 uur ¶ Einde": what stands alone under a time is what happens then.
    private static boolean isTimed(Text.Line above, Text.Line line, Topic.Label label) {
        return label.rest() == line.text().length()
                && !line.gap()
                && HOUR_ALONE.matcher(above.text()).matches();
    }

    // "Programma: 13.00 - 17.00 uur" tells no more than when it is.
    private static Topic topic(Text.Line line, Topic.Label label) {
        var rest = line.text().substring(label.rest());
        return label.topic() == Topic.PROGRAMME && HOUR_ALONE.matcher(rest).matches() ? Topic.TIME : label.topic();
    }

    private static List<Text.Line> under(List<Text.Line> lines, int label, boolean beside) {
        var under = new ArrayList<Text.Line>();
        for (var follows : lines.subList(label + 1, lines.size())) {
            if (Topic.in(follows.text()) != null
                    || Topic.both(follows.text()) >= 0
                    || (beside
                            && (follows.gap()
                                    || OTHER_LABEL.matcher(follows.text()).find()))) break;
            under.add(follows);
        }
        return List.copyOf(under);
    }
}
