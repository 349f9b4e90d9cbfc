package nl.bijeen.intake;

import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** How Dutch and Flemish texts write towns, postcodes and streets. */
final class AddressWords {

    private static final Vocabulary WORDS = Vocabulary.of("place");

    /** A capital and what follows it, as one word of a name. */
    static final String WORD = "\\p{Lu}[\\p{L}\\d.&'’-]{0,40}";

    static final String TOWN = "(?:'s-|’s-|’t |'t )?\\p{Lu}[\\p{L}'’-]+"
            + "(?:(?:\\s(?:aan|den|de|der|en|op|in|bij|ter|het)){1,2}\\s\\p{Lu}[\\p{L}-]+"
            + "|\\s\\p{Lu}[\\p{L}-]+){0,2}";

    static final Pattern POSTCODE = Pattern.compile("(?<![\\p{L}\\d])(?<!" + WORDS.any("month")
            + "\\s)(?<code>[1-9]\\d{3}\\s{0,2}[A-Z]{2})(?![\\p{L}\\d])(?:[,\\s|]{1,4}(?:te\\s|in\\s)?(?<town>" + TOWN
            + "))?");
    static final Pattern BELGIAN =
            Pattern.compile("(?<![\\p{L}\\d])(?:B-)?(?<code>[1-9]\\d{3})\\s(?<town>" + TOWN + ")");

    static final Pattern BELGIAN_END = Pattern.compile(
            "^(?<street>.{0,60}?)(?:^|\\s(?:te\\s)?)(?:B-)?(?<code>[1-9]\\d{3})\\s(?<town>" + TOWN + ")$");
    static final Pattern TOWN_FIRST = Pattern.compile("^(?<town>" + TOWN + ")\\s(?<code>[1-9]\\d{3})$");

    /** What the names of streets end in. */
    private static final String STREET_END = WORDS.any("street-end");

    private static final String STREET_WORDS =
            "(?:\\p{Lu}[\\p{L}.'’-]{0,40}\\s|(?:van|de|den|der|het|'t|ten|ter|op|in|aan|la|des|du|le|[1-3]e)\\s){0,5}";
    private static final String NUMBER = "\\s(?:nr\\.?\\s)?(?<number>(?!(?:19|20)\\d\\d)(?!0)\\d{1,4}(?!\\d))(?!\\s?"
            + WORDS.any("no-number") + "(?!\\p{L}))\\s?(?:-\\d{1,4}|[a-zA-Z](?![\\p{L}])|bis|/\\d+)?";
    static final Pattern STREET = Pattern.compile("(?<![\\p{L}\\d])(?<street>(?:" + STREET_WORDS
            + "\\p{Lu}?[\\p{L}'’.-]{0,40}" + STREET_END + "(?:\\s(?:Noord|Oost|Zuid|West))?|"
            + "(?:\\p{Lu}\\p{Ll}{2,12}e\\s)?" + WORDS.any("street-alone")
            + "|(?:Plein|Markt|Place|Rue|Avenue|Laan|Weg|Kade|Boulevard|Plaats|Park)\\s"
            + "(?:\\p{L}+\\s){0,3}\\p{Lu}?[\\p{L}-]+)"
            + NUMBER
            + ")(?![\\d:.]\\d|\\p{L})");
    /** In an address any name with a number may be a street. */
    static final Pattern ANY_STREET = Pattern.compile(
            "^(?<street>(?:\\p{Lu}[\\p{L}.'’/-]{0,40}\\s|(?:van|de|den|der|het|'t|ten|ter|op|in|aan)\\s){1,5}\\d{1,4}\\s?(?:-\\d{1,4}|[a-zA-Z])?)$");
    /** In running text only with the town behind it. */
    static final Pattern STREET_IN_TOWN = Pattern.compile("(?:,|\\(|\\saan\\s(?:de|het))\\s?"
            + "(?<street>(?:\\p{Lu}[\\p{L}'’-]{2,40}\\s){1,3}(?!(?:19|20)\\d\\d)\\d{1,4}[a-zA-Z]?)"
            + "(?=(?:,?\\s(?:in|te)\\s|,\\s(?:\\d{4}\\s?[A-Z]{2}\\s)?)(?<town>"
            + TOWN + "))");
    /** What comes ahead of a street without being part of it: "in Hotel De Zwaan aan de". */
    private static final Pattern AHEAD_OF_STREET = Pattern.compile(
            "^(?:.*\\s)?aan\\s(?:de\\s|het\\s|den\\s)?(?=[\\p{Lu}'’])|^(?:(?:in|op|aan|de|het|van)\\s)+(?=\\p{Lu})");

    static final Pattern AFTER_STREET = Pattern.compile(
            "^(?:,\\s|\\s(?:in|te)\\s|\\s)(?:(?:in|te)\\s)?(?:\\d{4}\\s?(?:[A-Z]{2}\\s)?)?(?<town>(?![A-Z]{2}(?!\\p{L}))"
                    + TOWN + ")");
    static final Pattern CODE_AFTER_STREET = Pattern.compile(
            "^,?\\s(?:B-)?(?<code>[1-9]\\d{3}(?:\\s?[A-Z]{2})?)(?=\\s\\p{Lu}|[,.)]|$)(?!\\s[A-Z]{2}\\s)");
    /** Where the organisers sit is not where the meeting is. */
    static final Pattern OFFICE = Pattern.compile(
            "postadres|bezoekadres|ons kantoor|ons bureau|postbus|correspondentie|factuur|per post|kvk|iban|opsturen|gevestigd",
            Pattern.CASE_INSENSITIVE);

    private AddressWords() {}

    /** Whether it is a year with letters behind it rather than a postcode: "in 2025 EU". */
    static boolean year(Matcher code) {
        var town = code.group("town");
        return code.group("code").matches("(?:19|20)\\d\\d\\s.*")
                && (town == null || townAtHead(town).isEmpty());
    }

    /** A street as it was found, from its first word on. */
    static @Nullable Found<String> street(Matcher road, int from) {
        var words = road.group("street");
        var ahead = AHEAD_OF_STREET.matcher(words);
        boolean none = !words.matches(".*\\p{L}{3}.*") || !words.matches(".*\\p{Lu}.*");
        if (none) return null;
        int begin = ahead.find() ? ahead.end() : 0;
        int at = from + road.start("street");
        return Found.stated(words.substring(begin).strip(), new Words(at + begin, at + words.length()));
    }

    /** The longest known town that the words begin with; empty if there is none. "Amsterdam Route" gives Amsterdam. */
    static String townAtHead(String words) {
        var name = words;
        while (!name.isEmpty() && !Places.known(name))
            name = name.contains(" ") ? name.substring(0, name.lastIndexOf(' ')) : "";
        return name;
    }

    /** Whether the words are a town, perhaps with "te" or "in" ahead of it. */
    static boolean isTown(String words) {
        return Places.known(bare(words)) || (!words.isEmpty() && Places.known(capitals(bare(words))));
    }

    static String bare(String words) {
        return words.replaceFirst("^(?:te|in)\\s", "");
    }

    // "UTRECHT"
    private static String capitals(String words) {
        return words.matches("[\\p{Lu}-]{3,}")
                ? words.charAt(0) + words.substring(1).toLowerCase(Locale.ROOT)
                : words;
    }
}
