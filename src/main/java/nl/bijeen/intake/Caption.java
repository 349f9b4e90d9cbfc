package nl.bijeen.intake;

import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** The end of a line that tells who speaks, and nothing else behind it: "Wonen op water – Anna Smit, griffier, Ede". */
final class Caption {

    private static final Vocabulary WORDS = Vocabulary.of("roles");

    private static final String GOES_ON =
            "(?!(?:" + WORDS.any("no-apposition") + "|" + WORDS.any("verb-behind") + ")(?!\\p{L}))";
    private static final Pattern LEADS_TO =
            Pattern.compile("\\p{L}{3,}[^\\n]{0,300}[\\p{L}\\d)?!…’'”\"](?:\\s?[:–—|]|\\s-|\\s\\()\\s?$");
    private static final Pattern ORGANISATION = Pattern.compile("^(?:,\\s[^,()]{2,60}\\)|\\s\\([^()]{2,60}\\))[.;]?$");
    // No sentence: behind a comma stands no verb, and no dash before a title.
    private static final String PART =
            ",\\s" + GOES_ON + "(?!\\p{Ll}{2,20}(?:t|te|de)\\s)(?:(?!\\s[-–—]\\s)[^,():;?!]){2,70}";
    private static final Pattern END = Pattern.compile(
            "^(?<role>(?:" + PART + "){0,4}(?:\\s\\([^()]{2,60}\\))?)(?:,?\\s\\([^()]{2,80}\\)|\\))?[.;]?$");
    private static final Pattern BODY = Pattern.compile("^,\\s(?:\\p{Lu}|\\p{Ll}+\\s(?:van|voor|of)\\s).*");

    private Caption() {}

    /** Whether a line ends with the name of who speaks: "Wonen op water – Anna Smit", "Wonen op water (Bo Maas, Woonwijs)". */
    static boolean closes(Told told, Names.Name name) {
        return LEADS_TO.matcher(told.before(name)).find()
                && (name.known() || Callings.named(told.after(name)) || Callings.body(told.after(name))
                                ? END
                                : ORGANISATION)
                        .matcher(told.after(name))
                        .matches();
    }

    /** Whether a line begins by telling that who speaks follows: "door Anna Smit". */
    static boolean opens(Text.Line line) {
        int space = line.text().indexOf(' ');
        return space > 0 && Speaking.by(line.text().substring(0, space + 1));
    }

    /** Whether a line is nothing but a person, or several in a row, with what they are. */
    static boolean alone(Told told) {
        var names = told.names();
        if (names.isEmpty() || names.getFirst().begin() > 0 || !names.getFirst().known()) return false;
        boolean row = names.stream().skip(1).allMatch(told::inRow);
        var after = told.after(row ? names.getLast() : names.getFirst());
        return END.matcher(after).matches()
                && (after.length() < 3
                        || BODY.matcher(after).matches()
                        || Callings.named(after)
                        || after.startsWith(" ("));
    }

    /** What somebody is who closes a line, up to its end; null if nothing is told, or more persons are. */
    static @Nullable String role(Told told, Names.Name name) {
        var end = END.matcher(told.after(name));
        if (!end.matches() || end.group("role").length() < 4) return null;
        var role = end.group("role").replaceFirst("^,\\s", "").replaceFirst("[.;]$", "");
        return !role.startsWith(" (") && LastNames.orWhole(role).stream().noneMatch(Names.Name::known) ? role : null;
    }
}
