package nl.bijeen.intake;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** Takes the lines of an address apart, and from each part what is none of it. */
final class AddressPart {

    private static final Vocabulary WORDS = Vocabulary.of("place");

    static final int LONGEST = 140;
    private static final Pattern SEPARATOR = Pattern.compile("\\s?(?:,|\\||;|[•·]| - | – | \\()\\s?");

    private static final Pattern SENTENCE_END = Pattern.compile("(?<=[\\p{L}\\d]{3})[.!)]+(?=\\s+\\p{Lu})");
    /** "in het", "Dit evenement vindt plaats bij", "We zijn te gast in". */
    private static final Pattern AHEAD = Pattern.compile(
            "^(?:[^,]{0,80}\\s)?"
                    + WORDS.any("is-held")
                    + "\\s(?:in|bij|op|te|at)\\s(?:de\\s|het\\s|the\\s|ons\\s)?(?-i:(?=[\\p{Lu}\\d'’]))"
                    + "|^(?:in|bij|op|te|at)\\s(?:de\\s|het\\s|the\\s|ons\\s)?(?=[\\p{L}'’])",
            Pattern.CASE_INSENSITIVE);
    /** What a field for a place holds beside the place itself. */
    private static final Pattern BESIDE_PLACE = Pattern.compile(
            "^(?:online|digitaal|livestream|via\\s(?:teams|zoom))\\s?(?:én|en|of|and|or|&|\\+|/)\\s(?:(?:in|bij|op|fysiek|live|ter plaatse|op locatie)\\s){0,2}(?:de\\s|het\\s)?(?-i:(?=\\p{Lu}))"
                    + "|^(?:locatie|adres):?\\s(?-i:(?=\\p{Lu}))"
                    + "|\\)?\\s(?:én|en|of|and|or|&|\\+|/)\\s(?:ook\\s|also\\s)?(?:online|digitaal|via\\s(?:teams|zoom)|livestream|hybride)"
                    + "(?!\\p{L}).*$",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

    /** A country behind the town says nothing that is asked for. */
    static final Pattern COUNTRY =
            Pattern.compile(WORDS.any("country"), Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

    /** What says something of a place is not its name. */
    static final Pattern SENTENCE =
            Pattern.compile("(?<![\\p{L}-])" + WORDS.any("in-sentence") + "(?![\\p{L}-])", Pattern.CASE_INSENSITIVE);

    private AddressPart() {}

    /** A long line up to its first full stop. */
    static Text.Line firstSentence(Text.Line line) {
        var end = SENTENCE_END.matcher(line.text());
        return line.text().length() > LONGEST && end.find() ? line.part(0, end.end()) : line;
    }

    /** The parts of an address on one line. */
    static List<Text.Line> of(Text.Line line) {
        if (line.text().indexOf(',') <= 0 && !SEPARATOR.matcher(line.text()).find()) return List.of(line);
        var parts = new ArrayList<Text.Line>();
        int from = 0;
        var mark = SEPARATOR.matcher(line.text());
        while (mark.find()) {
            parts.add(line.part(from, mark.start()));
            from = mark.end();
        }
        parts.add(line.part(from, line.text().length()));
        return parts;
    }

    static String bare(String words) {
        return BESIDE_PLACE
                .matcher(words.replaceFirst("[).]+$", ""))
                .replaceFirst("")
                .strip();
    }

    static Text.Line withoutAhead(Text.Line part) {
        var ahead = AHEAD.matcher(part.text());
        return ahead.find() ? part.part(ahead.end(), part.text().length()) : part;
    }

    static boolean tellsWhen(String words) {
        return !Dates.in(words).isEmpty() || !Times.in(words).isEmpty();
    }
}
