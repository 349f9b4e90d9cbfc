package nl.bijeen.intake;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Reads what somebody is with whom one can get in touch, from the words around the name or the line under it. */
final class ContactRole {

    private static final Vocabulary WORDS = Vocabulary.of("contact");

    private static final int FLAGS = Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE;
    private static final int LONGEST = 100;
    private static final String TITLE = "(?:mevrouw|de heer|dhr\\.?|mw\\.?|mevr\\.?)?\\s?";
    private static final Pattern AFTER =
            Pattern.compile("^(?:(?:\\s\\((?=[^)]{0,60}[@\\d])[^)]{3,60}\\))?,\\s(?<comma>(?!\\S*@)[^,.;(|\\n]{3,80})"
                    + "|\\s\\((?<inside>[^)@\\d]{3,60})\\)"
                    + "|\\s?(?:\\||\\s[–-])\\s(?<bar>[^|–@\\d]{3,60}?)(?=\\s?[|–]|,|\\s-\\s|$)"
                    + "|\\s(?:van|bij)\\s(?:het\\s|de\\s)?(?<of>[^,.;(|]{2,60}))");
    private static final Pattern AHEAD = Pattern.compile(
            "(?:^|[:(,]\\s?|(?:met|bij|van|via|aan|onze|de|our|the|naar|is)\\s)(?:onze\\s|de\\s|our\\s|the\\s)?"
                    + "(?<role>(?:[\\p{Ll}]{4,15}\\s)?[\\p{L}-]{0,40}" + WORDS.any("contact-role") + "),?\\s" + TITLE
                    + "$",
            FLAGS);
    private static final Pattern NONE = Pattern.compile("^" + WORDS.any("no-role") + "(?!\\p{L}).*", FLAGS);
    private static final Pattern BEHIND =
            Pattern.compile("\\s(?:(?:via|op|en|tel\\.?|telefoon|e-?mail|at|on)\\b.*|\\()$", FLAGS);
    private static final Pattern LABELLED =
            Pattern.compile("^(?:functie|rol|function|role|position)\\s?:\\s(?<role>.{3,80})$", FLAGS);

    private ContactRole() {}

    /**
     * Beside a name on its line.
     *
     * @param begin where the name begins in the line, titles included
     * @param end where it ends
     */
    static @Nullable Found<String> around(Text.Line line, int begin, int end) {
        var after = AFTER.matcher(line.text().substring(end));
        if (after.find()) {
            for (var group : List.of("comma", "inside", "bar", "of")) {
                var role = after.group(group) == null ? null : role(line, end, after, group);
                if (role != null) return role;
            }
        }
        var ahead = AHEAD.matcher(line.text().substring(0, begin));
        return ahead.find() ? role(line, 0, ahead, "role") : null;
    }

    /**
     * Under a name, or behind a label of its own.
     *
     * @param directly whether the line under the name may say it without a label
     */
    static @Nullable Found<String> under(List<Text.Line> lines, boolean directly) {
        for (var line : lines) {
            var labelled = LABELLED.matcher(line.text());
            if (labelled.matches()) return role(line, 0, labelled, "role");
        }
        if (!directly || lines.isEmpty()) return null;
        var line = lines.getFirst();
        boolean other = ContactReader.reached(line)
                || Topic.in(line.text()) != null
                || line.text().length() >= LONGEST
                || line.text().matches(".*[.:]$")
                || NONE.matcher(line.text()).matches();
        return other ? null : Found.likely(line.text(), line.words());
    }

    private static @Nullable Found<String> role(Text.Line line, int from, Matcher matcher, String group) {
        var words = BEHIND.matcher(matcher.group(group).replaceFirst(":.*$", ""))
                .replaceFirst("")
                .strip();
        var at = from + matcher.start(group);
        boolean other = words.length() < 3
                || ContactReader.reached(line.part(at, at + words.length()))
                || NONE.matcher(words).matches()
                || Names.in(words).stream().anyMatch(it -> it.begin() == 0 && it.known());
        if (other) return null;
        return Found.likely(words, new Words(line.from() + at, line.from() + at + words.length()));
    }
}
