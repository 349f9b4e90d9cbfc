package nl.bijeen.intake;

import java.util.regex.Pattern;

/** How running text names a meeting; the name is the group {@code name}, or {@code other} between plain quotation marks. */
final class TitleSayings {

    private static final Vocabulary WORDS = Vocabulary.of("title");
    private static final String ANY_SORT = TitleWords.ANY_SORT;

    private static final String PART_OF_DAY = WORDS.any("part-of-day") + "(?!\\p{L})";

    static final Pattern INVITED =
            Pattern.compile("(?<name>(?:(?i:algemene|buitengewone|" + WORDS.any("what-kind") + ")\\s)?" + ANY_SORT
                    + "\\s(?:van|over|voor|rond|rondom)\\s(?!" + WORDS.any("when-it-is") + ")[^.;!?]{5,110}?)(?=\\s"
                    + WORDS.any("name-ends")
                    + "(?!\\p{L})|,\\s(?:\\d|" + CalendarWords.WEEKDAY + "\\s)|[.;!?]|$)");

    static final Pattern PLAIN =
            Pattern.compile("(?<!\\p{L})(?:onze|ons|de|het|een|deze|dit)\\s(?:jaarlijkse\\s)?(?<name>"
                    + WORDS.any("what-kind") + "\\s(?!" + PART_OF_DAY + ")" + ANY_SORT
                    + "|(?!bijeenkomst|congres|training|cursus|" + PART_OF_DAY + ")\\p{L}[\\p{Ll}-]{3,30}"
                    + WORDS.any("sort-as-it-ends") + ")(?!\\p{L})");

    private static final String QUOTED =
            "(?:[‘’“”„\"«](?<name>[\\p{Lu}\\d(][^‘’“”„\"«»]{4,160})[’”\"»]|'(?<other>[\\p{Lu}\\d(][^']{4,160})')(?!\\p{L})";
    static final Pattern NAMED = Pattern.compile(QUOTED);

    /** "het symposium ‘Wonen voor later’", "een avond onder de titel ‘Wonen’". */
    static final Pattern NAMED_KIND = Pattern.compile(
            "(?:" + TitleWords.ENDS + "|(?<!\\p{L})(?i:" + WORDS.any("is-called") + "))[:,]?\\s" + QUOTED);

    /** "het congres Wonen in de wijk" */
    static final Pattern KIND_AND_NAME =
            Pattern.compile("(?<!\\p{L})(?i:het|de|een|onze|ons)\\s(?:[\\p{Ll}-]{3,20}\\s)?(?<name>" + ANY_SORT
                    + "\\s\\p{Lu}[^.,;:!?‘’“”\"]{4,100}?)(?=\\s" + WORDS.any("name-ends")
                    + "(?!\\p{L})|[.,;:!?‘’“”\"]|$)");

    /** "Woonwijs organiseert weer een basiscursus wonen" */
    static final Pattern HELD = Pattern.compile(
            "(?i:organi[sz]e(?:ert|ren|erde|erden)|houd(?:t|en)|hield(?:en)?)\\s[^.;!?]{0,80}?(?<!\\p{L})(?:een|de|het|haar|zijn|hun|onze|ons)"
                    + "\\s(?:jaarlijkse\\s)?(?<name>(?:[\\p{L}-]{3,20}\\s)?(?!" + PART_OF_DAY + ")" + ANY_SORT
                    + "(?:\\s(?!" + WORDS.any("name-ends")
                    + "(?!\\p{L})|in\\s|voor\\s|met\\s|waar)[\\p{L}\\d’'-]+){0,5})(?!\\p{L})");

    static final Pattern ANNOUNCED = Pattern.compile(
            "(?:nodig|uitnodig|uitgenodigd|invite).{0,200}\\s(?:voor|to|aan)(?:\\s(?:het|de|een|onze|ons|the|our))?\\s?[:…]{0,3}$",
            Pattern.CASE_INSENSITIVE);

    private TitleSayings() {}
}
