package nl.bijeen.intake;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Pattern;

/** The words that say what somebody is: wethouder, lector, ervaringsdeskundige. */
final class Callings {

    private static final Vocabulary WORDS = Vocabulary.of("roles");

    private static final int FLAGS = Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE;

    /** A word that says what somebody is. */
    static final String NOUN = "[\\p{L}-]{0,40}" + WORDS.any("calling") + "(?:e|en|es|s|n)?";

    /** How the plural of such a word ends, and the word itself. */
    private static final Map<String, String> PLURALS = new LinkedHashMap<>();

    static {
        PLURALS.put("leden", "lid");
        PLURALS.put("aren", "aar");
        PLURALS.put("logen", "loog");
        PLURALS.put("sofen", "soof");
        PLURALS.put("ssen", "s");
        PLURALS.put("s", "");
        PLURALS.put("en", "");
        PLURALS.put("n", "");
    }

    private static final Pattern ONE = Pattern.compile("[\\p{L}-]{0,40}" + WORDS.any("calling"), FLAGS);
    private static final Pattern ENDS_NOUN = Pattern.compile("(?<!\\p{L})" + NOUN + "\\s?$", FLAGS);
    private static final Pattern WHOLE = Pattern.compile(NOUN, FLAGS);
    private static final Pattern HAS_NOUN = Pattern.compile("(?<!\\p{L})" + NOUN + "(?!\\p{L})", FLAGS);
    private static final Pattern OF_A_BODY = Pattern.compile(WORDS.any("of-a-body"), FLAGS);
    private static final Pattern WORKPLACE =
            Pattern.compile("(?<!\\p{L})" + WORDS.any("workplace") + "(?!\\p{L})", FLAGS);

    private Callings() {}

    /** Whether a word says what somebody is: "econoom" of "Econoom Anna Smit". */
    static boolean whole(String word) {
        int hyphen = word.indexOf('-');
        return WHOLE.matcher(hyphen < 0 ? word : word.substring(0, hyphen)).matches();
    }

    /** "wethouders" is "wethouder" of each of them; words that end with no plural stay as they are. */
    static String singular(String words) {
        int last = words.lastIndexOf(' ') + 1;
        var head = words.substring(0, last);
        var word = words.substring(last);
        for (var ending : PLURALS.entrySet()) {
            if (!word.endsWith(ending.getKey())) continue;
            var one = word.substring(0, word.length() - ending.getKey().length()) + ending.getValue();
            if (ONE.matcher(one).matches()) return head + one;
        }
        return words;
    }

    /** Whether words hold a word that says what somebody is. */
    static boolean named(String words) {
        return HAS_NOUN.matcher(words).find();
    }

    /** Whether words begin or end with what only a person is: a body may be a partner, but no wethouder. */
    static boolean personal(String words) {
        var noun = HAS_NOUN.matcher(words);
        while (noun.find()) {
            if (!OF_A_BODY.matcher(noun.group()).matches()) return true;
        }
        return false;
    }

    /** Whether words end with what somebody is, so that a name may follow. */
    static boolean endsNamed(String words) {
        return ENDS_NOUN.matcher(words).find();
    }

    /** Whether words name where somebody may work. */
    static boolean body(String words) {
        return WORKPLACE.matcher(words).find();
    }
}
