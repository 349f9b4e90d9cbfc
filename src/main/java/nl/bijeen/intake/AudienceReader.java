package nl.bijeen.intake;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Reads for whom a meeting is, in the words of the text. */
final class AudienceReader {

    private static final Vocabulary WORDS = Vocabulary.of("audience");

    private static final int FLAGS = Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE;
    private static final String WHO = "(?<who>[^.;!?\\n]{3,220})";
    /** Words for people, as they end: medewerkers, teamleiders, archivarissen. */
    private static final String PEOPLE = "[\\p{L}-]{0,40}" + WORDS.any("people");
    /** At the head of a sentence more words are surely people. */
    private static final String MORE_PEOPLE = PEOPLE + "|[\\p{L}-]{0,40}" + WORDS.any("more-people");

    private static final String MEETING = "[\\p{L}-]{0,40}" + WORDS.any("meeting");

    private static final List<Pattern> SAYINGS = List.of(
            said("(?:is|zijn)?\\s?(?:\\p{L}+\\s)?(?:bedoeld|bestemd|gericht|geschikt|ontwikkeld) (?:voor|op) " + WHO),
            said(WORDS.any("event")
                    + " is (?:er )?(?:\\p{L}+\\s)?(?:voor|toegankelijk voor|open voor|interessant voor) " + WHO),
            said("(?:toegankelijk|interessant|openbaar|uitsluitend|exclusief|alleen) voor " + WHO),
            said("open for " + WHO),
            Pattern.compile("^Voor (?<who>(?:al )?onze leden)(?!\\p{L})"),
            said("(?:staat|staan) open voor " + WHO),
            said(
                    "(?:die|dat) voor (?<who>[^.;!?,\\n]{4,120}?) (?:geschikt|bedoeld|bestemd|interessant|toegankelijk) (?:is|zijn)"),
            said("(?<!niet )voor (?<who>iedereen die [^.;!?\\n]{5,160})"),
            said("(?:aimed at|intended for|is for|open to) " + WHO),
            said("(?:biedt|bevat) (?:\\p{L}+\\s){0,4}(?:voor|aan) (?<who>zowel [^.;!?\\n]{5,160})"),
            Pattern.compile("(?:^|[.!?:,]\\s)(?:[Dd]us\\s)?"
                    + "(?<who>(?:Alle|Iedereen|Onze leden|Leden|Belangstellenden|Geïnteresseerden|Ook|Zowel)"
                    + "(?:\\s(?!kan\\b|is\\b|zijn\\b|mag\\b)[^.;!?\\s]+){0,16}?)\\s(?:is|zijn|kan|kunnen|mag|mogen)\\s"
                    + "(?:(?:\\p{L}+)\\s){0,3}"
                    + WORDS.any("welcome")),
            said("(?:welkom zijn|uitgenodigd (?:zijn|worden)) " + WHO),
            said("(?:nodigen|nodigt|nodig) (?:wij |we |ik )?(?:graag )?(?<who>" + WORDS.any("invited")
                    + "[^.;!?\\n]{3,160}?) (?:van harte )?(?:uit)(?!\\p{L})"),
            // Graag nodigen we raadsleden en griffiers uit; de gemeente nodigt omwonenden uit
            said("(?:nodigen|nodigt|nodig)\\s(?:[^.;!?\\n]{0,60}?\\s)??"
                    + "(?<who>(?:alle |onze |de )?(?:[\\p{L}-]{4,30},? (?:[\\p{L}-]{4,30} )?en )?(?:andere |nieuwe )?(?:"
                    + MORE_PEOPLE
                    + ")(?!\\p{L})[^.;!?\\n]{0,140}?)\\s(?:van harte |graag |hierbij )?uit(?!\\p{L})"),
            said("invites? (?!you\\b)(?<who>[^.;!?\\n]{5,140}?)\\s(?:to|for)\\s"),
            // De gemeente praat nieuwe partijen bij
            said("(?:praat|praten)\\s(?:we\\s|wij\\s)?(?<who>(?!(?:u|je|jullie|ons)\\s)[^.;!?\\n]{5,140}?)\\sbij"
                    + "(?=\\s(?:op|over|in|tijdens)\\s|[.;!?]|$)"),
            Pattern.compile(
                    "(?:^|[.!?]\\s)(?:Nb\\.?\\s|NB:?\\s)?(?!U\\s|Je\\s|Jullie\\s|[EÉ]én|Een\\s)(?<who>[^.;!?]{5,140}) "
                            + "(?:worden|zijn|is|wordt) (?:automatisch |van harte |hierbij )?(?:uitgenodigd|welkom)(?!\\p{L})"),
            said("(?:richt zich|gericht|is gericht) op " + WHO),
            said("(?:ben je|bent u|werk je als|werkt u als) (?:een )?(?<who>[^?.;]{5,140})\\?"),
            Pattern.compile("(?:^|[.!?:,]\\s)(?<who>(?:Everyone|Everybody|Anyone|All|Members)"
                    + "(?:\\s(?!is\\b|are\\b)[^.;!?\\s]+){0,12}?)\\s(?:is|are)\\s(?:(?:\\p{L}+)\\s){0,2}"
                    + "(?:welcome|invited)"),
            Pattern.compile("^Voor (?<who>(?:alle |onze |nieuwe |beginnende |ervaren )?(?:" + MORE_PEOPLE
                    + ")(?!\\p{L})(?! (?:is|zijn|kost|geldt|betalen|bedraagt|organis))[^.;!?\\n€]{0,160})"),
            said("(?:" + MEETING
                    + "|speciaal|bijvoorbeeld|verplicht),? (?:\\([^)]{2,30}\\) )?voor "
                    + "(?<who>(?:alle |onze |de |alleen |iedere |elke )?(?:[\\p{L}-]+ ){0,2}"
                    + PEOPLE + "(?![\\p{L}])[^.;!?\\n]{0,160})"));
    private static final int MOST_BEFORE_GREETING = 8;
    private static final Pattern GREETING = Pattern.compile(
            "^(?:Geachte|Beste|Dear)\\s(?<who>(?:alle |all )?(?:" + MORE_PEOPLE
                    + ")(?!\\p{L})[^.;!?,:\\n]{0,100})[,!:]?$",
            FLAGS);
    private static final Pattern END = Pattern.compile(WORDS.any("end"), FLAGS);
    /** "Bent u verhinderd?" asks for no sort of people; "praten onderzoekers je bij" names who talks. */
    private static final Pattern STATE = Pattern.compile(WORDS.any("state") + "$|\\s(?:je|u|jullie|ons)$", FLAGS);

    private static final Pattern NOT_PEOPLE = Pattern.compile("^" + WORDS.any("not-people") + "$", FLAGS);

    private AudienceReader() {}

    private static Pattern said(String pattern) {
        return Pattern.compile("(?<!\\p{L})" + pattern, FLAGS);
    }

    static @Nullable Found<String> read(Text text) {
        for (var section : text.sections(Topic.AUDIENCE)) {
            if (!section.beside() && section.lines().stream().limit(3).anyMatch(it -> spoken(it) != null)) continue;
            var labelled = labelled(section);
            if (labelled != null) return labelled;
        }
        for (var pattern : SAYINGS) {
            for (var sentence : text.sentences) {
                var told = told(sentence, pattern);
                if (told != null) return told;
            }
        }
        return greeted(text);
    }

    // "Geachte leden van de raad,": a letter that says nothing else of it is for whom it greets.
    private static @Nullable Found<String> greeted(Text text) {
        for (var line : text.lines.stream().limit(MOST_BEFORE_GREETING).toList()) {
            var told = told(line, GREETING);
            if (told != null) return told;
        }
        return null;
    }

    private static @Nullable Found<String> labelled(Text.Section section) {
        if (section.lines().isEmpty() || section.lines().getFirst().text().length() > 240) return null;
        var line = section.lines().getFirst();
        if (section.beside() || (line.text().length() < 160 && !line.text().matches(".*[?:]$"))) {
            var first = line.text().split("(?<=[^A-Z])\\.\\s", -1)[0].replaceFirst("\\.$", "");
            return Found.stated(first, new Words(line.from(), line.from() + first.length()));
        }
        return null;
    }

    private static @Nullable Found<String> spoken(Text.Line line) {
        for (var pattern : SAYINGS) {
            var told = told(line, pattern);
            if (told != null) return told;
        }
        return null;
    }

    private static int begin(Text.Line sentence, Matcher matcher, String who) {
        return sentence.from() + sentence.text().indexOf(who, matcher.start("who"));
    }

    private static @Nullable Found<String> told(Text.Line sentence, Pattern pattern) {
        var matcher = pattern.matcher(sentence.text());
        if (!matcher.find()) return null;
        var who = END.matcher(matcher.group("who"))
                .replaceFirst("")
                .strip()
                .replaceFirst("[,:]$", "")
                .replaceFirst("^(?:Ook|ook|er|juist|speciaal|vooral|met name)\\s", "");
        if (who.length() < 4
                || NOT_PEOPLE.matcher(who).matches()
                || STATE.matcher(who).find()
                || Dates.in(who).size() > 0
                || who.matches("(?i).*(?:€|euro).*")) return null;
        int from = begin(sentence, matcher, who);
        return Found.likely(who, new Words(from, from + who.length()));
    }
}
