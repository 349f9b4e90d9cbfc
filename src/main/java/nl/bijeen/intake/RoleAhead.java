package nl.bijeen.intake;

import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Reads what a person is from the words before the name: "wethouder Anna Smit", "de griffier, Bo Maas". */
final class RoleAhead {

    private static final Vocabulary WORDS = Vocabulary.of("roles");

    private static final int FLAGS = Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE;

    /** What somebody is at this meeting alone. */
    private static final String NO_ROLE = "(?i)" + WORDS.any("no-role");

    private static final Pattern BEFORE = Pattern.compile(
            "(?<![\\p{L}-])(?:(?:" + WORDS.any("before-calling") + "|(?-i:\\p{Lu}{2,6}))[\\s-]){0,3}"
                    + "(?<![\\p{L}])(?:[\\p{L}]{3,20}(?:air|eel|isch|lijk|ief|aal)e?\\s)?"
                    + Callings.NOUN
                    + "(?!\\p{L})(?:\\s(?!" + WORDS.any("no-part-of-role") + ")[\\p{L}’'&-]+){0,7}\\s?$",
            FLAGS);
    /** "minister van Welzijn, Gezin & Armoede" */
    private static final Pattern FIELDS = Pattern.compile("(?<!\\p{L})(?i:" + Callings.NOUN
            + ")\\s(?:van|voor|of|for)\\s(?:\\p{Lu}[\\p{L}-]{2,30}(?:\\s\\p{Lu}[\\p{L}-]{2,30})?,\\s){1,4}"
            + "\\p{Lu}[\\p{L}-]{2,30}\\s(?:en|and|&)\\s\\p{Lu}[\\p{L}-]{2,30}\\s$");

    /** "De Nationale Ombudsman, Anna Smit, vertelt" */
    private static final Pattern CALLED = Pattern.compile(
            "(?:^|[.;]\\s|\\s)(?:[Dd]e|[Oo]nze|[Hh]et|[Tt]he|[Dd]oor|[Bb]y|[Mm]et|[Ww]ith|[Ee]n|[Aa]nd)\\s(?<role>(?=(?:[\\p{L}-]{1,30}\\s){0,2}"
                    + Callings.NOUN + "(?!\\p{L}))[^,.;:]{4,70}),\\s$",
            FLAGS);

    /** "historicus en Elsevier-columnist" is one role, "Anna Smit en Ede" is not. */
    private static final Pattern CUT = Pattern.compile("[,.;:!?(|]|\\s(?:en|and)\\s(?=\\p{Lu})(?!" + Callings.NOUN
            + "(?!\\p{L}))|\\s(?:en|and)\\s(?:de|het|the)\\s");

    private RoleAhead() {}

    /** "De Nationale Ombudsman, Anna Smit, vertelt": what stands before the comma. */
    static @Nullable String called(String words, Names.Name name) {
        var called = CALLED.matcher(words.substring(0, name.begin()));
        if (!called.find()) return null;
        var role = called.group("role");
        if (!Callings.named(role) || role.matches(NO_ROLE)) return null;
        return role.replaceFirst(".*\\s(?:door|by|met|with)\\s", "")
                .replaceFirst("^(?:[Dd]e|[Hh]et|[Tt]he|[Oo]nze|[Oo]ur)\\s", "");
    }

    /** What stands before a name and tells what the person is. */
    static @Nullable String of(String words, Names.Name name) {
        return ahead(words.substring(0, name.begin()));
    }

    private static @Nullable String ahead(String before) {
        if (before.matches("(?s).*(?:,|\\s(?:en|and))\\s")) return null;
        var clause = before.substring(Math.max(0, before.length() - 110));
        var others = Names.in(clause);
        if (!others.isEmpty())
            clause = clause.substring(others.getLast().to()).replaceFirst("^,?\\s(?:en|and)\\s", " ");
        var cut = CUT.matcher(clause);
        int from = 0;
        while (cut.find()) from = cut.end();
        var field = FIELDS.matcher(clause);
        if (field.find()) return field.group().strip();
        var role = BEFORE.matcher(clause.substring(from));
        if (!role.find()) return null;
        var words = role.group().strip();
        return words.matches(NO_ROLE) ? null : words;
    }

    /** Whether words that stand alone say where somebody works, or what she is: no title, and no part in this meeting. */
    static boolean isBody(String words) {
        if (words.matches(NO_ROLE) || Speaking.part(words + " ")) return false;
        var first = words.split(" ", 2)[0];
        return Callings.named(words)
                || Callings.body(words)
                || first.matches("\\p{Lu}[\\p{Lu}\\d&-]+\\p{Ll}*")
                || Names.lastOfPerson(first);
    }
}
