package nl.bijeen.intake;

import java.util.regex.Pattern;

/** The ways in which texts say that a meeting is called off, put off, moved or over, and why. */
final class StatusWords {

    private static final Vocabulary WORDS = Vocabulary.of("status");

    private static final int FLAGS = Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE;

    static final Pattern CANCELLED = WORDS.whole("cancelled");
    /** Without a verb, as on a label or stamp. */
    static final Pattern CANCELLED_LABEL = Pattern.compile(
            "(?:^|[:•|(\\[–-]\\s?)" + WORDS.any("cancelled-label")
                    + "(?!\\p{L})|(?<!\\p{L})(?:geannuleerd|afgelast|cancell?ed|afgezegd)[!)\\]]{0,2}$",
            FLAGS);

    static final Pattern MOVED = WORDS.whole("moved");
    static final Pattern ONLINE = WORDS.whole("online");
    static final Pattern OTHERWISE = WORDS.whole("otherwise");

    /** Says that it moved only when it says to which day. */
    static final Pattern NEW_DAY = WORDS.whole("new-day");

    static final Pattern NO_OTHER = WORDS.whole("no-other");
    static final Pattern MOVED_LABEL = Pattern.compile(
            "(?:^|[:•|(–-]\\s?)(?:verplaatst|moved|verzet)(?=[!):]|\\snaar|$)|(?<!\\p{L})(?:verplaatst|verzet|moved)[!)]{0,2}$",
            FLAGS);

    static final Pattern POSTPONED = WORDS.whole("postponed");

    /** Put off to a time that is no day. */
    static final Pattern PUT_OFF = WORDS.whole("put-off");

    /** What was called off will be held after all, nobody knows when. */
    static final Pattern SEEKING = WORDS.whole("seeking");

    /** Not this meeting, or not yet. */
    static final Pattern CONDITIONAL = WORDS.whole("conditional");

    /** Between clauses. */
    static final Pattern STOP = Pattern.compile("[,;.–]");

    private static final String BECAUSE =
            "(?<!\\p{L})(?:omdat|aangezien|doordat|because(?! of)|since|as(?=\\s(?:the|our|we)\\s))\\s(?<clause>[^.;!?]{4,200}?)(?=,|[.;!?]|$)";
    private static final String DUE = "(?<!\\p{L})" + WORDS.any("due") + "\\s(?<why>[^.;!?]{4,160})";
    static final Pattern REASON = Pattern.compile(BECAUSE + "|" + DUE, FLAGS);
    /** Unmistakable, even some sentences away from the news. */
    static final Pattern DUE_TO =
            Pattern.compile("(?<!\\p{L})" + WORDS.any("due-to") + "\\s(?<why>[^.;!?]{4,200})", FLAGS);
    /** A reason that is called one. */
    static final Pattern TOLD =
            Pattern.compile("(?<!\\p{L})" + WORDS.any("the-reason-is") + "(?: dat)?:?\\s(?<why>[^.;!?]{4,160})", FLAGS);

    /** What is told ahead of the verb: "De ontwikkelingen rond het virus hebben ons doen besluiten", "gooit de storm roet in het eten". */
    static final Pattern SUBJECT = Pattern.compile(
            "^(?<why>(?:De|Het|Deze|Dit)\\s(?!\\p{L}{0,20}"
                    + WORDS.any("organising-body") + ")[^.;!?]{5,140}?)\\s"
                    + WORDS.any("forces") + "\\s[^.;!?]{0,80}"
                    + WORDS.any("to-decide") + "|gooi(?:t|en|de|den)\\s(?<roet>[^.;!?]{4,120}?)\\sroet in het eten",
            FLAGS);
    /** "Door treinstakingen kan de dag niet doorgaan": at the head of its sentence whatever stands there is the reason. */
    static final Pattern FRONTED = Pattern.compile(
            "^(?:helaas,?\\s)?door\\s(?!(?:de|het|onze|een)\\s\\p{L}{0,20}" + WORDS.any("organising-body")
                    + ")(?<why>[^.;!?,]{4,100}?)\\s(?:kan|kunnen|kon|gaat|gaan|is|zijn|wordt|worden|moet|moeten|vervalt|hebben)(?!\\p{L})",
            FLAGS);
    /** What most meetings of some years were called off for, where it stands far from the news. */
    static final Pattern SPREAD = Pattern.compile(
            "(?<why>(?:de )?(?:verdere )?(?:verspreiding|uitbraak|dreiging|gevolgen) van (?:het |de )?(?:nieuwe )?"
                    + "(?:corona|covid)[\\p{L}\\d-]{0,10}(?: virus)?)",
            FLAGS);
    /** What follows from the sentence before it. */
    static final Pattern THEREFORE =
            Pattern.compile("^(?:daarom|daardoor|hierdoor|vandaar|om (?:deze|die) reden|therefore)(?!\\p{L})", FLAGS);

    /** Who or what the meeting cannot do without. */
    static final Pattern MISSING = Pattern.compile(
            "(?<!\\p{L})(?<why>"
                    + WORDS.any("mishap") + "(?=\\s(?:verhinderd|uitgevallen|afwezig))"
                    + "|(?:(?:de|onze|een van de) )?(?:gast)?(?:sprekers?|docente?n?|trainers?|inleiders?)\\s"
                    + "(?:is|zijn)\\s(?:helaas |plotseling )?(?:ziek|verhinderd|uitgevallen|niet beschikbaar))(?!\\p{L})",
            FLAGS);

    static final Pattern TOO_FEW = Pattern.compile(
            "(?<why>(?:er (?:zijn|waren) )?(?:"
                    + WORDS.any("too-few") + "\\s(?:\\p{L}+\\s)?"
                    + WORDS.any("participants")
                    + "|we (?:did not|could not|have not) (?:\\p{L}+ ){0,3}enough [^.,;]{5,80}))",
            FLAGS);
    static final Pattern CAUSE = Pattern.compile(
            "(?:^|[.!?:]\\s|,\\s|(?:waren|was|is|zijn) (?:er )?)"
                    + "(?<why>(?:De |Het |Er (?:waren|zijn) )?"
                    + "(?:(?!(?:is|was|zijn|waren|door|wordt|werd)\\s)\\p{L}+\\s){0,2}?"
                    + WORDS.any("cause") + ")(?!\\p{L})",
            FLAGS);
    /** Where a reason that is no clause of its own ends: at the verb. */
    static final Pattern AFTER_REASON = Pattern.compile(
            "\\s" + WORDS.any("after-reason")
                    + "(?!\\p{L}).{0,200}$|,\\s(?:en|maar|waardoor|zodat|dus|the|we|our|it|this|i)\\s.{0,200}$",
            FLAGS);

    static final Pattern REPLACES = Pattern.compile(
            "(?<!\\p{L})" + WORDS.any("replaces") + "\\s(?:de|het|the|onze|ons)?\\s?(?<what>[^.;!?]{4,120})", FLAGS);
    static final Pattern AFTER_REPLACED =
            Pattern.compile("\\s(?:die|dat|welke|, dat|which|en wordt|en is|op dezelfde)\\s.*|,\\s.*");

    private StatusWords() {}
}
