package nl.bijeen.intake;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/** Recognises persons of whom only the last name is told, behind a title or an office: "de heer Smit", "wethouder De Vries". */
final class LastNames {

    private static final Vocabulary WORDS = Vocabulary.of("names");

    private static final String LAST = "\\p{Lu}['’]?\\p{Ll}{2,}(?:-\\p{Lu}\\p{Ll}+)*";
    private static final String PARTICLE = WORDS.any("particle") + "\\s";

    // "burgemeester van Laagstad" has no particle behind the office, "wethouder Van Laagstad" does.
    private static final Pattern NAME = Pattern.compile("(?<![\\p{L}-])(?:(?<title>" + WORDS.any("formal")
            + "(?:\\s(?:[Pp]rof|[Dd]rs?|[Ii]r|[Mm]r)\\.)*+)\\s(?<name>(?:" + PARTICLE + ")?" + LAST + ")|(?:"
            + WORDS.any("office") + "|" + WORDS.any("loose-office") + "(?=\\s\\p{Lu}\\S{1,30}(?:\\s\\S{2,20}){0,2}?\\s"
            + WORDS.any("does") + "(?!\\p{L})))\\s(?<behind>(?:(?=\\p{Lu})" + PARTICLE + ")?" + LAST + "))"
            + "(?![\\p{L}@-]|\\.?\\s(?:\\p{Lu}\\p{Ll}|" + PARTICLE + "\\p{Lu}|\\d{1,4}\\b))");

    private static final Pattern SEVERAL = Pattern.compile("(?:heren|dames|[rtn]s|sen|den|leden|soren)\\s$");
    private static final Pattern NEXT = Pattern.compile("(?:,|,?\\s(?:en|and|&))\\s(?<name>(?:(?=\\p{Lu})" + PARTICLE
            + ")?" + LAST + ")(?![\\p{L}@-]|\\.?\\s(?:\\p{Lu}\\p{Ll}|" + PARTICLE + "\\p{Lu}))");
    private static final Pattern ALONE = Pattern.compile("(?:" + PARTICLE + ")?" + LAST);
    private static final Pattern NO_PERSON = Pattern.compile(".*" + WORDS.any("ends-no-person"));

    private static final Set<String> PORTFOLIO = Set.copyOf(WORDS.lines("portfolio"));

    private LastNames() {}

    /** Everybody some words name, by a whole name or by a last name alone, in their order. */
    static List<Names.Name> orWhole(String words) {
        var full = Names.in(words);
        var all = new ArrayList<>(full);
        all.addAll(in(words, full));
        all.sort(Comparator.comparingInt(Names.Name::from));
        return all;
    }

    /** @param full the names that {@link Names} read in the same words: what is part of one is no name of its own */
    private static List<Names.Name> in(String words, List<Names.Name> full) {
        var found = new ArrayList<Names.Name>();
        var matcher = NAME.matcher(words);
        while (matcher.find()) {
            boolean titled = matcher.group("title") != null;
            var group = titled ? "name" : "behind";
            int from = matcher.start(group);
            var name = matcher.group(group);
            boolean partOfFull = full.stream().anyMatch(it -> it.begin() < matcher.end() && matcher.start() < it.to());
            if (partOfFull || !plausible(name, titled)) continue;
            found.add(new Names.Name(name, titled ? matcher.start() : from, from, matcher.end(group), true));
            if (SEVERAL.matcher(words.substring(matcher.start(), from)).find())
                found.addAll(further(words, matcher.end(group)));
        }
        return found;
    }

    // "de heren Smit en Maas"
    private static List<Names.Name> further(String words, int from) {
        var found = new ArrayList<Names.Name>();
        var next = NEXT.matcher(words).region(from, words.length());
        while (next.lookingAt() && plausible(next.group("name"), false)) {
            found.add(new Names.Name(next.group("name"), next.start("name"), next.start("name"), next.end(), true));
            next.region(next.end(), words.length());
        }
        return found;
    }

    /** Whether a name is a last name without a first name. */
    static boolean alone(String name) {
        return ALONE.matcher(name).matches();
    }

    private static boolean plausible(String name, boolean titled) {
        var last = name.substring(name.lastIndexOf(' ') + 1);
        return !PORTFOLIO.contains(last.toLowerCase(Locale.ROOT))
                && !NO_PERSON.matcher(last).matches()
                && (name.contains(" ")
                        || (Names.lastOfPerson(last) && (titled || !Places.known(last)) && !Callings.whole(last)));
    }
}
