package nl.bijeen.intake;

import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Reads who pays an amount, or at which rate, from the words around it: "leden € 10", "€ 10 voor leden", "€ 10 (leden)". */
final class PriceCategory {

    private static final Vocabulary WORDS = Vocabulary.of("price");

    private static final int FLAGS = Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE;
    private static final int LONGEST_BEFORE = 110;
    private static final int LONGEST = 80;

    private static final Pattern AFTER = Pattern.compile(
            "^\\s?(?:,-|,–|-)?\\s?(?:\\([^)]{0,40}\\)\\s?)?(?:(?:excl|incl|ex)\\.?\\s?btw\\s?)?"
                    + "(?:(?:per\\s(?:persoon|deelnemer|person)|p\\.?\\s?p\\.?)\\s)?"
                    + "(?:(?<day>(?:voor|na|tot|vanaf|t/m|tot en met|before|after|until)\\s\\d{1,2}\\s\\p{L}{3,9}\\b)"
                    + "|(?<rate>" + WORDS.any("rate-after")
                    + ")(?!\\p{L})|(?:voor|for)\\s(?:de\\s|het\\s|the\\s)?(?<who>[^,.;()|€]{3,80}?)"
                    + "(?=[,.;()|€]|\\s(?:en|and)\\s(?:€|EUR|\\d)|\\s\\d{1,4}\\s?(?:euro|EUR)|$)"
                    + "|\\((?<note>(?![^)]{0,50}(?:EUR|euro))[^)€]{3,50})\\)"
                    + "|[|:–-]\\s?(?<cell>[\\p{L}][^,.;|€\\d]{3,50}+(?!€))|(?<bare>(?!"
                    + WORDS.any("no-category")
                    + ")[\\p{Ll}-]+(?:\\s[\\p{Ll}-]+){0,3})(?=\\s?[,;(/|]|\\s(?:en|and)\\s€|$))",
            FLAGS);
    /** Where the words about an amount may begin. */
    private static final Pattern BEGINS = Pattern.compile(
            "(?:^\\s?[/,;.:•|–-]?|[.;:•,|(!?]|\\s[/–-]|(?<!\\p{L})(?:en|and|maar|but|voor|for|als|" + WORDS.any("pays")
                    + ")(?!\\p{L}))\\s?",
            FLAGS);

    private static final Pattern ENDS = Pattern.compile(
            "(?:\\s?\\([^)]{2,40}\\))?\\s?" + WORDS.any("category-verb")
                    + "?\\s?(?:(?:bedragen\\s|bedraagt\\s|zijn\\s|is\\s)?(?:de\\skosten|de\\sprijs|het\\starief|kosten)\\s|bedragen\\s)?(?:(?<!\\p{L})(?:van|of|à|a|ad|slechts|maar|only|vanaf))?\\s?$",
            FLAGS);
    private static final Pattern NONE = Pattern.compile(
            "^" + WORDS.any("alone-no-category") + "$|^(?:de |het )?" + WORDS.any("begins-no-category")
                    + "(?!\\p{L}).*|(?!(?:wie|who|\\p{L}+\\s(?:die|who))\\s).*(?<!\\p{L})" + WORDS.any("in-no-category")
                    + "(?!\\p{L}).*",
            FLAGS);
    /** "Het congres kost € 10" tells the price for all. */
    private static final Pattern MEETING = Pattern.compile(
            "^(?:de|het|dit|deze|een|the|this|onze?|our)\\s(?:\\p{L}+\\s){0,2}\\p{L}*" + WORDS.any("meeting") + "$",
            FLAGS);

    /** "Wie voor 1 maart inschrijft betaalt € 10" */
    private static final Pattern DAY = Pattern.compile(
            "(?<!\\p{L})(?:voor|vóór|na|tot|vanaf|t/m|before|after|until)\\s\\d{1,2}\\s\\p{L}{3,9}(?!\\p{L})", FLAGS);

    private static final Pattern NO_MEMBER = Pattern.compile("(?<!\\p{L})" + WORDS.any("no-member"), FLAGS);
    /** "(tot 1 mei)" says until when, not for whom. */
    private static final Pattern UNTIL =
            Pattern.compile("^(?:tot|t/m|voor|na|vanaf|before|until|after)(?!\\p{L})", FLAGS);

    private static final Pattern NO_NAME =
            Pattern.compile("^[^\\p{L}\\d].*|.*[.;:•,|!?€].*|\\d{1,2}\\s\\p{L}{3,9}\\s.*schrijf.*");
    private static final Pattern TIDY_END = Pattern.compile(
            "\\s(?:(?:is ook|mag|kan)\\s.*|en|is|zijn|betaal.*|per persoon|per deelnemer|p\\.p\\.?|met|(?:en|and|of|or)\\s(?:EUR|euro))$",
            FLAGS);
    private static final Pattern TIDY_START = Pattern.compile(
            "^(?:(?:tarief|prijs|prijzen|kosten|entree|toegang|deelname|inschrijfgeld|bijdrage|ticket)\\s(?:voor\\s)?)?"
                    + "(?:voor\\s|met\\s|for\\s|als\\s)?(?:de\\s|het\\s|the\\s|een\\s|an?\\s)?",
            FLAGS);

    private PriceCategory() {}

    /**
     * In a row the words stand on the same side every time: "leden € 10 | niet-leden € 15".
     *
     * @param before the words between the amount before it and this one
     * @param after the words behind it
     */
    static @Nullable String of(String before, String after) {
        var ahead = ahead(before);
        var behind = AFTER.matcher(after);
        if (!behind.find()) return ahead;
        if (behind.group("day") != null && ahead == null) return behind.group("day");
        if (behind.group("rate") != null && ahead == null) return behind.group("rate");
        boolean sure = behind.group("who") != null || behind.group("note") != null;
        boolean until = behind.group("note") != null
                && UNTIL.matcher(behind.group("note")).find();
        if (ahead != null && (!sure || until)) return ahead;
        for (var group : List.of("who", "note", "cell", "bare")) {
            var who = behind.group(group) == null ? null : category(behind.group(group));
            if (who != null) return who;
        }
        return ahead;
    }

    // From the first place on where the words about this amount may begin.
    private static @Nullable String ahead(String before) {
        var words = before.length() > LONGEST_BEFORE ? before.substring(before.length() - LONGEST_BEFORE) : before;
        var ends = ENDS.matcher(words);
        var clause = ends.find() ? words.substring(0, ends.start()) : words;
        var begins = BEGINS.matcher(clause);
        while (begins.find()) {
            var who = category(clause.substring(begins.end()));
            if (who != null) return who;
        }
        var day = DAY.matcher(clause);
        if (day.find()) return day.group();
        var member = NO_MEMBER.matcher(before);
        return member.find() ? member.group() : null;
    }

    private static @Nullable String category(String words) {
        var who = words.strip();
        if (MEETING.matcher(who).matches() || NO_NAME.matcher(who).matches()) return null;
        who = TIDY_START
                .matcher(TIDY_END.matcher(who).replaceFirst(""))
                .replaceFirst("")
                .strip();
        boolean long_ = who.length() > LONGEST
                || (who.chars().filter(Character::isLetter).count() < 3 && !who.matches("\\d{2}\\+"));
        return long_ || NONE.matcher(who).matches() ? null : who;
    }
}
