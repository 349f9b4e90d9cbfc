package nl.bijeen.intake;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Reads for whom a meeting is, in the words of the text. */
final class AudienceReader {

    private static final Vocabulary WORDS = Vocabulary.of("audience");

    private static final int FLAGS = Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE;
    private static final int LONGEST_OF_LIST = 100;
    private static final int MOST_OF_LIST = 10;
    private static final int MOST_BEFORE_GREETING = 8;
    private static final Pattern GREETING = Pattern.compile(
            "^(?:Geachte|Beste|Dear)\\s(?<who>(?:alle |all )?" + AudienceSayings.PEOPLE + "[^.;!?,:\\n]{0,100})[,!:]?$",
            FLAGS);
    private static final Pattern END = Pattern.compile(WORDS.any("end"), FLAGS);
    /** "Bent u verhinderd?" asks for no sort of people; "praten onderzoekers je bij" names who talks. */
    private static final Pattern STATE = Pattern.compile(WORDS.any("state") + "$|\\s(?:je|u|jullie|ons)$", FLAGS);

    /** "De subsidie is bedoeld voor verenigingen" tells nothing of the meeting. */
    private static final Pattern OF_SOMETHING_ELSE =
            Pattern.compile("(?<!\\p{L})" + WORDS.any("no-meeting") + "\\s(?:is|zijn|was|komt)\\s|€.{0,60}$", FLAGS);

    private static final Pattern NOT_PEOPLE = Pattern.compile("^" + WORDS.any("not-people") + "$", FLAGS);

    private static final Pattern PEOPLE_FIRST =
            Pattern.compile("^(?:[\\p{L}-]+,? ){0,3}?" + AudienceSayings.PEOPLE, FLAGS);

    private AudienceReader() {}

    static @Nullable Found<String> read(Text text) {
        for (var section : text.sections(Topic.AUDIENCE)) {
            if (!section.beside() && section.lines().stream().limit(3).anyMatch(it -> spoken(it) != null)) continue;
            var listed = listed(text, section);
            var labelled = listed == null ? labelled(section) : listed;
            if (labelled != null) return labelled;
        }
        for (var pattern : AudienceSayings.ALL) {
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

    // "Voor wie ¶ • Wethouders ¶ • Raadsleden": all of them.
    private static @Nullable Found<String> listed(Text text, Text.Section section) {
        if (section.beside()) return null;
        var list = section.lines().stream()
                .takeWhile(it -> text.listed(it) && it.text().length() < LONGEST_OF_LIST)
                .limit(MOST_OF_LIST)
                .toList();
        if (list.size() < 2) return null;
        var who = list.stream().map(it -> it.text().replaceFirst("[.;,]$", "")).collect(Collectors.joining(", "));
        return Found.stated(who, list.getFirst().words().upTo(list.getLast().words()));
    }

    private static @Nullable Found<String> labelled(Text.Section section) {
        if (section.lines().isEmpty() || section.lines().getFirst().text().length() > 240) return null;
        var line = section.lines().getFirst();
        if (section.beside()
                || ((line.text().length() < 160
                                || PEOPLE_FIRST.matcher(line.text()).find())
                        && !line.text().matches(".*[?:]$"))) {
            var first = line.text().split("(?<=[^A-Z])\\.\\s", -1)[0].replaceFirst("\\.$", "");
            return Found.stated(first, new Words(line.from(), line.from() + first.length()));
        }
        return null;
    }

    private static @Nullable Found<String> spoken(Text.Line line) {
        for (var pattern : AudienceSayings.ALL) {
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
                .replaceFirst("^(?:Ook|ook|er|juist|speciaal|vooral|met name|en door)\\s", "");
        if (who.length() < 4
                || OF_SOMETHING_ELSE
                        .matcher(sentence.text().substring(0, matcher.start("who")))
                        .find()
                || NOT_PEOPLE.matcher(who).matches()
                || STATE.matcher(who).find()
                || Dates.in(who).size() > 0
                || who.matches("(?i).*(?:€|euro).*")) return null;
        int from = begin(sentence, matcher, who);
        return Found.likely(who, new Words(from, from + who.length()));
    }
}
