package nl.bijeen.intake;

import java.util.regex.Pattern;

/** How texts name the houses in which people meet. */
final class HouseWords {

    private static final Vocabulary WORDS = Vocabulary.of("place");

    private static final String WORD = AddressWords.WORD;
    private static final String ARTICLE = "(?:De|Het|Den|La|Le|The|D['’‘]n|['’‘`][tT])\\s";
    private static final String LINK =
            "(?:(?:van|de|het|der|den|en|voor|in|aan|op|of|the|ter|ten|la|le|&|['’‘`]t)\\s){0,2}";
    private static final String MORE = "(?:\\s" + LINK + "[\\p{Lu}\\d][\\p{L}\\d.&'’-]{0,40})";

    /** Houses without a name of their own. */
    static final String HOUSE = WORDS.any("house");
    /** Any name, of the house of somebody or of a house. */
    static final String NAME = "(?:" + ARTICLE + ")?" + WORD + MORE + "{0,5}";

    static final String SHORT_NAME = "(?:" + ARTICLE + ")?" + WORD + "(?:\\s" + WORD + "){0,3}";

    private static final String QUOTED =
            "[\"'“‘”’](?:" + ARTICLE + ")?\\p{L}[\\p{L}\\d&-]{0,30}(?:\\s[\\p{L}\\d&-]{1,30}){0,3}[\"'”’]";

    /** A kind of house with its name: "stadsbrasserie De Klok", "zaal de Klok", "partycentrum 'De Klok'". */
    static final String KIND_AND_NAME = "(?:\\p{L}{3,20}-\\s(?:en|&)\\s)?" + WORDS.any("house-with-name") + "\\s(?:"
            + QUOTED + "|(?:(?:de|het|den|d['’‘]n|['’‘`]t|la|le|ten|ter)\\s)?" + NAME + ")";

    private static final String HALL = WORDS.any("hall");
    private static final String HALL_END = "\\p{Lu}[\\p{L}-]{0,40}" + WORDS.any("hall-end");
    /** "Theater De Klok", "Grote Kerk", "GC De Klok". */
    static final String NAMED_HALL = "(?:" + WORDS.any("hall-short") + "\\s(?:" + ARTICLE + ")?" + WORD + MORE
            + "{0,3}|" + HALL + "(?!\\p{L})" + MORE + "{0,4}|(?:" + WORD + "\\s){0,4}?(?:" + HALL + "|" + HALL_END
            + ")(?!\\p{L})" + MORE + "{0,3})";

    /** "Menniste kerk", "Utrechtse schouwburg". */
    static final String ADJECTIVE_AND_HOUSE =
            "(?:" + WORD + "\\s){1,2}(?:" + HOUSE + "|[\\p{Ll}-]{0,20}" + WORDS.any("hall-end") + ")(?!\\p{L})";

    /** "TU Delft", "Erasmus Universiteit Rotterdam". */
    static final String INSTITUTE = "(?:" + WORDS.any("institution-at") + "(?!\\p{L})(?:\\s" + WORD + "){0,2}|(?:"
            + WORD + "\\s){0,3}(?:Universiteit|University|Hogeschool|Academie|Instituut)(?!\\p{L})" + MORE + "{0,3})";

    private static final Pattern INSTITUTION = Pattern.compile(
            "(?<!\\p{L})(?:" + WORDS.any("institution") + "|" + WORDS.any("institution-at") + "(?!\\p{L}))");
    private static final Pattern BELONGS = Pattern.compile(
            "(?<!\\p{L})" + WORDS.any("belongs") + "(?!\\p{L})[^.;]{0,60}$",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
    private static final Pattern NO_VENUE = Pattern.compile("(?i)" + WORDS.any("no-venue") + "(?!\\p{L}).*");

    private HouseWords() {}

    /** Names that are days, countries or programs rather than houses. */
    static boolean none(String name) {
        return NO_VENUE.matcher(name).matches();
    }

    /** Whether it may as well be who somebody works for. */
    static boolean institution(String name) {
        return INSTITUTION.matcher(name).find();
    }

    /** Whether the words before the name of an institution tell of somebody who belongs to it. */
    static boolean belongs(String ahead) {
        return BELONGS.matcher(ahead).find();
    }
}
