package nl.bijeen.intake;

import java.util.regex.Pattern;

/** The words that say what somebody is: wethouder, lector, ervaringsdeskundige. */
final class Callings {

    private static final Vocabulary WORDS = Vocabulary.of("roles");

    private static final int FLAGS = Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE;

    /** A word that says what somebody is. */
    static final String NOUN = "[\\p{L}-]{0,40}" + WORDS.any("calling") + "(?:e|en|es|s|n)?";

    private static final Pattern ENDS_NOUN = Pattern.compile("(?<!\\p{L})" + NOUN + "\\s?$", FLAGS);
    private static final Pattern HAS_NOUN = Pattern.compile("(?<!\\p{L})" + NOUN + "(?!\\p{L})", FLAGS);
    private static final Pattern WORKPLACE =
            Pattern.compile("(?<!\\p{L})" + WORDS.any("workplace") + "(?!\\p{L})", FLAGS);

    private Callings() {}

    /** Whether words hold a word that says what somebody is. */
    static boolean named(String words) {
        return HAS_NOUN.matcher(words).find();
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
