package nl.bijeen.intake;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/** Recognises the names of persons, with particles and titles. */
final class Names {

    private static final Vocabulary WORDS = Vocabulary.of("names");

    private static final String PARTICLE = WORDS.any("particle");
    private static final String FIRST = "(?:\\p{Lu}[\\p{Ll}'’]+(?:-\\p{Lu}?\\p{Ll}+)?)";
    private static final String LAST = "\\p{Lu}['’]?[\\p{L}]+(?:[-'’]\\p{L}+)*";
    private static final String TITLES = "(?:" + WORDS.any("title") + "\\.?\\s?){0,4}";
    private static final String DEGREES = "(?:MSc|PhD|MA|MBA|LLM|BSc|MD|RA|MPA|EMBA)";
    private static final Pattern DEGREE = Pattern.compile("(?:,?\\s" + DEGREES + "\\b){1,3}");
    private static final Pattern NAME = Pattern.compile("(?<![\\p{L}\\d@.’'-])(?<titles>" + TITLES + ")(?<name>(?:"
            + FIRST + "|\\p{Lu}\\.(?:\\s?\\p{Lu}\\.){0,3})(?:\\s?\\("
            + FIRST + "\\))?(?:\\s\\p{Lu}\\.(?:\\s?\\p{Lu}\\.){0,2})?(?:\\s" + PARTICLE + "(?=\\s)|\\s" + FIRST
            + "(?=\\s)){0,3}\\s" + LAST
            + ")(?:,?\\s" + DEGREES + "\\b)?(?![\\p{L}@]|\\s\\d{1,4}\\p{L}?(?:,|\\s(?:te|in)\\s|$))");

    private static final Set<String> NOT_FIRST = Set.copyOf(WORDS.lines("no-first-name"));

    private static final Set<String> QUALITIES = Set.copyOf(WORDS.lines("quality"));

    private static final Pattern NOT_LAST =
            Pattern.compile("(?i).*" + WORDS.any("last-of-no-person") + "$|(?i)" + WORDS.any("no-last-name"));

    /** Petra Oost is a person, Overijssel Oost is not. */
    private static final Pattern POINT = Pattern.compile("Noord|Zuid|Oost|West");

    /** Els van der Oeverzegge is a person. */
    private static final Pattern STREET = Pattern.compile(
            ".*(?:[Ss]traat|[Pp]lein|[Ll]aan|[Gg]racht|[Kk]ade|[Ww]eg|[Pp]ark|[Hh]uis|[Ss]tad|[Ww]ijk)");

    private static final Pattern ORGANISATION =
            Pattern.compile("(?<!\\p{L})" + WORDS.any("organisation") + "(?!\\p{L})");

    /** "Justitiële Jeugdinterventies" is a field. */
    private static final Pattern ADJECTIVE =
            Pattern.compile(".{3,}(?:[ëe]le|ische|lijke|ieve|[ai]ire|ige|sche|bare|zame|ling|atie|heid)");

    /** "Griet Op de Beek": with a capital too this is no last name. */
    private static final Set<String> PARTICLES = Set.of("Van", "Op", "Uit", "In", "Aan");

    private static final Pattern BEFORE_AN =
            Pattern.compile("\\p{Ll}{3,}(?<!(?:with|from|for|into|such|as|by|and|is))\\s$|[,(&]\\s?$|\\sen\\s$");

    /** "Centrum-voorzitter" is no part of a name. */
    private static final Pattern COMPOUND = Pattern.compile("\\p{Ll}-\\p{Ll}{3,}\\s");

    private static final Pattern ABBREVIATION = Pattern.compile("(?!IJ)\\p{Lu}{2,}\\p{L}*|U[vd]\\p{Lu}|TU");

    private static final Set<String> FIRST_NAMES = load();

    /** "A. Wonen" is the first of a list; a person with one initial mostly has a particle. */
    private static final Pattern LETTERED = Pattern.compile("[A-H]\\.\\s\\p{Lu}\\p{Ll}+");

    private Names() {}

    /**
     * A name, from its first name on.
     *
     * @param begin where the titles before it begin
     * @param to where it ends, with the degrees behind it
     * @param known whether the first name is one that many people have
     */
    record Name(String value, int begin, int from, int to, boolean known) {}

    static List<Name> in(String words) {
        var found = new ArrayList<Name>();
        var matcher = NAME.matcher(words);
        int at = 0;
        while (at < words.length() && matcher.find(at)) {
            var name = upToOrganisation(matcher.group("name"));
            if (!known(name) && fromKnown(name) > 0) {
                at = matcher.start("name") + fromKnown(name);
            } else if (plausible(name) && !isArticle(name, words.substring(0, matcher.start("name")))) {
                at = withDegree(words, matcher.start("name") + name.length());
                found.add(new Name(
                        name,
                        matcher.start("titles"),
                        matcher.start("name"),
                        at,
                        known(name) || initials(name) || titled(matcher.group("titles"))));
            } else {
                // The first of the words was none of a name: "De Anna Smit" is tried again from Anna.
                int space = words.indexOf(' ', matcher.start("name"));
                at = space < 0 ? words.length() : space + 1;
            }
        }
        return found;
    }

    // "Anna Smit, PhD": what she took a degree in is not what she is here.
    private static int withDegree(String words, int to) {
        var degree = DEGREE.matcher(words).region(to, words.length());
        return degree.lookingAt() ? degree.end() : to;
    }

    // "schepen An Bosrank" is a person, "An Evening with" is not.
    private static boolean isArticle(String name, String before) {
        return name.startsWith("An ") && !BEFORE_AN.matcher(before).find();
    }

    private static boolean initials(String name) {
        return Character.isUpperCase(name.charAt(0))
                && name.startsWith(".", 1)
                && !LETTERED.matcher(name).matches();
    }

    private static boolean titled(String titles) {
        return titles.length() > 1;
    }

    // "Anna Smit van het Bureau": after two names of which the last is no first name, a particle begins something else.
    private static String upToOrganisation(String name) {
        var parts = name.split(" ", -1);
        for (int at = 2; at < parts.length; at++) {
            boolean particle = Character.isLowerCase(parts[at].charAt(0));
            if (particle
                    && Character.isUpperCase(parts[at - 1].charAt(0))
                    && !known(parts[at - 1])
                    && !parts[at - 1].endsWith(".")
                    && !PARTICLES.contains(parts[at - 1])) {
                return String.join(" ", Arrays.copyOf(parts, at));
            }
        }
        return withoutAbbreviation(parts);
    }

    // "Anna de Wit van UGent", "Anna Smit UGent": where somebody works, in letters.
    private static String withoutAbbreviation(String[] parts) {
        int last = parts.length - 1;
        if (last < 2 || !ABBREVIATION.matcher(parts[last]).matches()) return String.join(" ", parts);
        int kept = last;
        while (kept > 1 && Character.isLowerCase(parts[kept - 1].charAt(0))) kept--;
        return String.join(" ", Arrays.copyOf(parts, kept > 1 ? kept : parts.length));
    }

    // Where in the words the first common first name begins, with a name behind it; 0 if there is none.
    private static int fromKnown(String name) {
        for (int space = name.indexOf(' '); space > 0; space = name.indexOf(' ', space + 1)) {
            var rest = name.substring(space + 1);
            if (Character.isUpperCase(rest.charAt(0)) && rest.contains(" ") && known(rest)) return space + 1;
        }
        return 0;
    }

    private static boolean plausible(String name) {
        var parts = name.split("[\\s]+", -1);
        var first = parts[0].toLowerCase(Locale.ROOT);
        if ((NOT_FIRST.contains(first) && !first.equals("an"))
                || (!known(name)
                        && (Callings.whole(parts[0])
                                || QUALITIES.contains(first)
                                || ADJECTIVE.matcher(first).matches()))
                || (!known(name) && Places.known(parts[0]))
                || NOT_LAST.matcher(parts[0]).matches()) return false;
        var last = parts[parts.length - 1];
        if (!known(name) && ORGANISATION.matcher(name).find()) return false;
        if (COMPOUND.matcher(name).find()) return false;
        // "Radboud University", "Erasmus Universiteit": a first name may name an organisation.
        if (ORGANISATION.matcher(parts[1]).matches()) return false;
        boolean point = known(name) && POINT.matcher(last).matches();
        // "Lot van Heggemus" and "Bo van der Week" are persons, "Winkelhart Heggemus" and "Drukke Week" are not.
        boolean particle = parts.length > 2 && Character.isLowerCase(parts[parts.length - 2].charAt(0));
        if (!particle && NOT_FIRST.contains(last.toLowerCase(Locale.ROOT))) return false;
        boolean street = known(name) && particle && STREET.matcher(last).matches();
        if (NOT_LAST.matcher(last).matches() && !point && !street) return false;
        return !Places.known(last) || known(name) || initials(name) || particle;
    }

    /** Whether a word that stands alone may be the last name of a person. */
    static boolean lastOfPerson(String word) {
        return !NOT_FIRST.contains(word.toLowerCase(Locale.ROOT))
                && !NOT_LAST.matcher(word).matches()
                && !ORGANISATION.matcher(word).find();
    }

    private static boolean known(String name) {
        var first = name.split("[\\s-]", -1)[0].toLowerCase(Locale.ROOT);
        return FIRST_NAMES.contains(first);
    }

    private static Set<String> load() {
        return Set.copyOf(Lists.read("first-names.txt"));
    }
}
