package nl.bijeen.intake;

import java.util.regex.Pattern;

/** The words by which a title is told from the other lines of a page. */
final class TitleWords {

    private static final Vocabulary WORDS = Vocabulary.of("title");

    private static final int FLAGS = Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE;

    /** What a word may begin with before its kind: only from its first letter on, or each letter would be tried. */
    private static final String WORD = "(?<![\\p{L}-])[\\p{L}-]{0,40}";

    /** A kind of meeting, with what is written to it: "Voorjaarscongres". */
    static final String SORT = "(?i:" + WORD + WORDS.any("sort") + ")";

    /** How such words end, those too that may be something else. */
    static final String ENDS = "(?i:" + WORDS.any("sort") + "|" + WORDS.any("other-sort") + ")";

    static final String ANY_SORT = WORD + ENDS;

    static final Pattern KINDS = Pattern.compile(ENDS + "(?!\\p{L})");
    static final Pattern KIND_FIRST = Pattern.compile(ANY_SORT + "(?!\\p{L})");

    static final Pattern ONLY_A_KIND =
            Pattern.compile("(?:" + WORDS.any("what-kind") + " )?" + WORDS.any("kind-alone") + "[!.]?", FLAGS);

    /** "Wonen: hoe dan", "Studiedag ‘Wonen’". */
    static final Pattern MARKED = Pattern.compile("\\p{L}:\\s\\p{L}|[‘“\"]\\p{Lu}");

    static final Pattern BUILDING = Pattern.compile(
            "(?:\\p{Lu}[\\p{L}'’-]* |de |het ){0,3}[\\p{L}-]{0,30}" + WORDS.any("building") + "(?:[ ,].*)?", FLAGS);

    static final Pattern SENDER = Pattern.compile(
            "(?:(?:De|Het|The) )?(?:[\\p{L}&,-]{1,30} ){0,4}" + WORDS.any("sender") + "(?:,? [\\p{L}&-]{1,30}){0,12}");

    /** "Programma | Themadag Wonen": what it is the programme of. */
    static final Pattern PROGRAMME_OF = Pattern.compile("Programma\\s[-–|]\\s(?=\\p{Lu}).*" + KINDS.pattern());

    /** Behind such a word a name goes on. */
    static final Pattern JOINS = Pattern.compile("\\s" + WORDS.any("joins"), FLAGS);

    static final Pattern NO_TITLE = Pattern.compile(WORDS.any("no-title") + ".*", FLAGS);
    static final Pattern MENU = Pattern.compile(WORDS.any("menu"), FLAGS);
    static final Pattern SPEAKING = Pattern.compile("(?<!\\p{L})" + WORDS.any("speaking") + "(?!\\p{L})", FLAGS);

    private TitleWords() {}
}
