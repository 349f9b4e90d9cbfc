package nl.bijeen.intake;

import java.util.regex.Pattern;

/** The words that tell that somebody takes part in front of others, or that he or she does not. */
final class Speaking {

    private static final Vocabulary WORDS = Vocabulary.of("speaking");

    private static final int FLAGS = Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE;

    private static final String PARTS = WORDS.any("parts");

    /** What is done by somebody: "wordt ingeleid door". */
    private static final String DONE = WORDS.any("done")
            + "(?: \\p{L}+){0,2}? door|(?:hosted|presented|given|led|moderated|chaired|opened|delivered|provided) by|(?:leiding|voorzitterschap|presentatie|moderatie|begeleiding) (?:(?:is|was|ligt) )?in handen van";

    private static final String ACTS = WORDS.any("acts");

    private static final Pattern SPEAKS =
            Pattern.compile("(?<!\\p{L})(?:" + PARTS + "|" + DONE + "|" + ACTS + ")(?!\\p{L})", FLAGS);

    /** "Toespraak door", but not "geschreven door". */
    private static final Pattern BY = Pattern.compile(
            "(?:(?<!\\p{L})"
                    + WORDS.any("by-whom")
                    + "|^" + WORDS.any("opens-with-whom")
                    + "|(?<!\\p{L})(?!(?:ge|be|ver|ont|her)\\p{L}{2,20}(?:d|t|en)\\s)[\\p{L}’”\"')]{2,40}[,;:]? door)\\s"
                    + "(?:de\\s)?$",
            FLAGS);

    private static final Pattern DONE_BY = Pattern.compile("(?<!\\p{L})(?:" + DONE + ")\\s(?:de\\s)?$", FLAGS);

    private static final Pattern PART = Pattern.compile("(?<!\\p{L})" + PARTS + "\\s?[:–—-]?\\s$", FLAGS);

    private static final Pattern QUOTED = Pattern.compile(
            "(?<!\\p{L})" + WORDS.any("quoted") + "(?:\\s(?!die\\b|dat\\b)(?-i:[\\p{Ll}-]+)){0,3}[:\\s]*$", FLAGS);
    private static final Pattern QUOTED_AFTER = Pattern.compile(
            "^\\s?(?:,[^,]{1,60},\\s)?(?:zegt|zei|schreef|says|said|overleed)|^[^.;]{0,80}(?<!\\p{L})(?:verhinderd|ziek|afgezegd|afzeggen|niet (?:bij|aanwezig) zijn|er (?:helaas )?niet bij|cannot attend|unable to)(?!\\p{L})",
            FLAGS);
    private static final Pattern QUOTATION_BEFORE = Pattern.compile(
            "[\"”’']\\s?,?\\s(?:zegt|zei|aldus|vindt|vertelt|vertelde|says|said|stelt|laat)\\s.{0,60}$", FLAGS);
    private static final Pattern IN_QUOTES =
            Pattern.compile("(?<![\\p{L}\\d])(?:‘[^‘’]{4,160}[’'](?!\\p{L})|“[^“”]{4,160}[”\"]|\"[^\"]{4,160}\")");
    private static final Pattern ASKS = Pattern.compile(WORDS.any("asks"), FLAGS);

    private Speaking() {}

    /** Whether a sentence tells that somebody speaks, leads or is on stage. */
    static boolean says(String sentence) {
        return SPEAKS.matcher(sentence).find();
    }

    /** Whether words end by naming whose part it is: the name follows. */
    static boolean by(String before) {
        return BY.matcher(before).find() || DONE_BY.matcher(before).find();
    }

    /** Whether words end with the part somebody has: the name that follows is of who has it. */
    static boolean part(String before) {
        return PART.matcher(before).find();
    }

    /** Whether words invite questions or registrations: who is named after that is to be asked. */
    static boolean asks(String words) {
        return ASKS.matcher(words).find();
    }

    /** Whether the person between these two parts of a sentence is only quoted or mentioned. */
    static boolean mentions(String before, String after) {
        return QUOTED.matcher(before).find()
                || QUOTED_AFTER.matcher(after).find()
                || QUOTATION_BEFORE.matcher(before).find();
    }

    /** Whether a stretch stands between quotation marks, so in the title of something. */
    static boolean inQuotes(String sentence, int from, int to) {
        var quotes = IN_QUOTES.matcher(sentence);
        while (quotes.find()) {
            if (quotes.start() < from && to < quotes.end()) return true;
        }
        return false;
    }
}
