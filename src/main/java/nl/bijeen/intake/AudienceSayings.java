package nl.bijeen.intake;

import java.util.List;
import java.util.regex.Pattern;

/** The ways in which a sentence says for whom a meeting is; each names them in its group {@code who}. The surest come first. */
final class AudienceSayings {

    private static final Vocabulary WORDS = Vocabulary.of("audience");

    private static final int FLAGS = Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE;
    private static final String WHO = "(?<who>[^.;!?\\n]{3,220})";

    /** Words for people, as they end: medewerkers, teamleiders, archivarissen. */
    static final String PEOPLE = "[\\p{L}-]{0,40}" + WORDS.any("people") + "(?!\\p{L})";

    /** "alle nieuwe raadsleden en hun griffiers", "iedereen die", "mensen met": surely people, whatever else "voor" may begin. */
    private static final String GROUP = "(?:en door )?(?<who>(?:" + WORDS.any("how-many")
            + " )?(?:(?:(?!(?:met|van|door|aan|in|op|over|om) )[\\p{L}’'-]+,? ){0,3}?" + PEOPLE
            + "|(?:iedere|elke) [\\p{L}-]+)[^.;!?\\n]{0,180})";

    private static final String MEETING = "[\\p{L}-]{0,40}" + WORDS.any("meeting");

    static final List<Pattern> ALL = List.of(
            said(WORDS.any("meant") + " " + WHO),
            said(WORDS.any("event")
                    + " is (?:er )?(?:\\p{L}+\\s)?(?:voor|toegankelijk voor|open voor|interessant voor) " + WHO),
            said("(?:toegankelijk|openbaar|uitsluitend|exclusief|alleen) voor " + WHO),
            said(WORDS.any("useful") + " voor " + GROUP),
            said("(?:richt(?:en)? (?:zich|ons|ze) (?:\\p{L}+ )?|gericht |mikt |mikken )(?:op|naar) " + GROUP),
            Pattern.compile(
                    "^Voor (?<who>(?:al )?onze leden(?!\\p{L})|wie (?!het|dit|deze|de )[^.;!?\\n]{5,100}(?=[.!]|$))"),
            said("(?:die|dat) voor (?<who>[^.;!?,\\n]{4,120}?) (?:geschikt|bedoeld|bestemd|interessant|toegankelijk)"
                    + " (?:is|zijn)"),
            said("(?<!niet )voor (?<who>iedereen die [^.;!?\\n]{5,160})"),
            said("voor (?<who>iedereen) (?:gratis |vrij )?toegankelijk"),
            said(WORDS.any("meant-in-english") + " " + WHO),
            said(WORDS.any("open-in-english") + "[^.;!?\\n]{0,40}? (?:is|are) (?:\\p{L}+ )?open (?:to|for) " + WHO),
            Pattern.compile("^(?:Open (?:to|for)|Free for) " + WHO),
            said("(?:biedt|bevat) (?:\\p{L}+\\s){0,4}(?:voor|aan) (?<who>zowel [^.;!?\\n]{5,160})"),
            Pattern.compile("(?:^|[.!?:,]\\s)(?:[Dd]us\\s)?"
                    + "(?<who>(?:Alle|Iedere|Elke|Iedereen|Onze leden|Leden|Belangstellenden|Geïnteresseerden|Ook|Zowel)"
                    + "(?:\\s(?!kan\\b|is\\b|zijn\\b|mag\\b)[^.;!?\\s]+){0,16}?)\\s(?:is|zijn|kan|kunnen|mag|mogen)\\s"
                    + "(?:(?:\\p{L}+)\\s){0,3}"
                    + WORDS.any("welcome")),
            said("(?:welkom zijn|uitgenodigd (?:zijn|worden)|doelgroep (?:is|zijn|bestaat uit)) " + WHO),
            said("(?:nodigen|nodigt|nodig) (?:wij |we |ik )?(?:graag )?(?<who>" + WORDS.any("invited")
                    + "[^.;!?\\n]{3,160}?) (?:van harte )?(?:uit)(?!\\p{L})"),
            // Graag nodigen we raadsleden en griffiers uit; de gemeente nodigt omwonenden uit
            said("(?:nodigen|nodigt|nodig)\\s(?:[^.;!?\\n]{0,60}?\\s)??"
                    + "(?<who>(?:alle |onze |de )?(?:[\\p{L}-]{4,30},? (?:[\\p{L}-]{4,30} )?en )?(?:andere |nieuwe )?"
                    + PEOPLE + "[^.;!?\\n]{0,140}?)\\s(?:van harte |graag |hierbij )?uit(?!\\p{L})"),
            said("(?:verwelkom(?:t|en)|we welcome|welcomes) (?:wij |we |graag |van harte ){0,3}" + GROUP),
            said("invites? (?!you\\b)(?<who>[^.;!?\\n]{5,140}?)\\s(?:to|for)\\s"),
            // De gemeente praat nieuwe partijen bij
            said("(?:praat|praten)\\s(?:we\\s|wij\\s)?(?<who>(?!(?:u|je|jullie|ons)\\s)[^.;!?\\n]{5,140}?)\\sbij"
                    + "(?=\\s(?:op|over|in|tijdens)\\s|[.;!?]|$)"),
            Pattern.compile(
                    "(?:^|[.!?]\\s)(?:Nb\\.?\\s|NB:?\\s)?(?!U\\s|Je\\s|Jullie\\s|[EÉ]én|Een\\s)(?<who>[^.;!?]{5,140}) "
                            + "(?:worden|zijn|is|wordt) (?:automatisch |van harte |hierbij )?(?:uitgenodigd|welkom)(?!\\p{L})"),
            said("(?:ben je|bent u|werk je als|werkt u als) (?:een )?(?<who>[^?.;]{5,140})\\?"),
            Pattern.compile("(?:^|[.!?] )(?<who>Iedereen)(?: is)?(?: van harte)? welkom"),
            Pattern.compile("(?:^|[.!?] )" + GROUP + " are (?:\\p{L}+ )?(?:welcome|invited)", FLAGS),
            Pattern.compile("(?:^|[.!?:,]\\s)(?<who>(?:Everyone|Everybody|Anyone|All|Members)"
                    + "(?:\\s(?!is\\b|are\\b)[^.;!?\\s]+){0,12}?)\\s(?:is|are)\\s(?:(?:\\p{L}+)\\s){0,2}"
                    + "(?:welcome|invited)"),
            // een training voor griffiers; een studiedag onder de titel ‘Wonen’, voor architecten
            said(MEETING + "(?:[^.;!?\\n]{0,90}?[,)’'”\"])??,? voor " + GROUP),
            // een avond over windmolens voor alle bewoners
            said(MEETING + "(?:en)? (?:over|rond|met)[^.;!?\\n]{0,60}? voor (?<who>" + WORDS.any("how-many")
                    + " (?:[\\p{L}’'-]+ ){0,2}?" + PEOPLE + "[^.;!?\\n]{0,160})"),
            Pattern.compile(
                    "^Voor (?![^.;!?]{0,120} (?:is|was|wordt|zijn) (?:het|dat|de |geen|nog|wel|een))(?<who>(?:alle |onze |nieuwe |beginnende |ervaren )?"
                            + PEOPLE + "(?! (?:is|zijn|kost|geldt|betalen|bedraagt|organis))[^.;!?\\n€]{0,160})",
                    FLAGS));

    private AudienceSayings() {}

    private static Pattern said(String pattern) {
        return Pattern.compile("(?<!\\p{L})" + pattern, FLAGS);
    }
}
