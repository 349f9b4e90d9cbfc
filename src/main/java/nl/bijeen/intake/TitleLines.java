package nl.bijeen.intake;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Finds the lines near the top that may be the title. */
final class TitleLines {

    /** What a label stands above or beside that is no part of what every page of a site has. */
    private static final Set<Topic> BEGIN = EnumSet.of(
            Topic.WHEN,
            Topic.TIME,
            Topic.END,
            Topic.WHERE,
            Topic.PROGRAMME,
            Topic.COST,
            Topic.AUDIENCE,
            Topic.SPEAKERS);

    private static final int MOST = 40;
    private static final int MOST_OF_PLACE = 5;
    private static final int FACTS = 10;
    private static final int RUNNING_TEXT = 8;
    /** A shorter word is about nothing. */
    static final int TOPIC = 5;

    private static final int LONGEST_HEADING = 120;
    private static final Pattern HOUR = Pattern.compile(
            "(?:(?:van|om|vanaf|tijd:?)\\s)?\\d{1,2}(?:[.:u]\\d\\d|\\s?u(?:ur)?(?!\\p{L}))", Pattern.CASE_INSENSITIVE);
    private static final Pattern CAPTION =
            Pattern.compile("(?:foto|photo|beeld|image)\\s?:|©|\\.(?:jpe?g|png)", Pattern.CASE_INSENSITIVE);
    private static final Pattern GOES_ON = Pattern.compile(TitleWords.JOINS.pattern() + "$", Pattern.CASE_INSENSITIVE);
    private static final Pattern DIGIT = Pattern.compile("\\d");
    private static final Pattern CELLS = Pattern.compile("\\|.*\\|");
    private static final Pattern TWO_SENTENCES = Pattern.compile("[\\p{Ll})]{3}[.!?]\\s\\p{Lu}\\p{Ll}+\\s\\p{Ll}");

    private TitleLines() {}

    /** Every line near the top that may be the title, from above. */
    static List<TitleLine> in(Text text) {
        var found = new ArrayList<TitleLine>();
        var told = told(text);
        int top = underFacts(text);
        boolean first = true;
        boolean begun = false;
        for (int at = top; at < Math.min(MOST, text.lines.size()); at++) {
            var line = text.lines.get(at);
            var name = couldBe(line) && !continues(text, at) ? name(text, at) : "";
            if (name.length() > 2 && !day(name)) found.add(new TitleLine(text, told, at, name, first, begun));
            first &= ofSite(line.text());
            begun |= begins(text, line, first);
        }
        return found;
    }

    // "Symposium ¶ Wonen voor later", "Informatieavond over ¶ windmolens": a heading that was broken.
    private static String name(Text text, int at) {
        var words = text.lines.get(at).text();
        var name = Headline.name(words);
        boolean broken = TitleWords.ONLY_A_KIND.matcher(name).matches()
                || GOES_ON.matcher(words).find();
        if (!broken || at + 1 == text.lines.size()) return name;
        var below = text.lines.get(at + 1);
        boolean rest = !below.gap() && below.text().length() < LONGEST_HEADING && couldBe(below);
        return rest ? name + " " + Headline.name(below.text()) : name;
    }

    private static boolean continues(Text text, int at) {
        var line = text.lines.get(at);
        return at > 0
                && !line.gap()
                && (Character.isLowerCase(line.text().charAt(0))
                        || GOES_ON.matcher(text.lines.get(at - 1).text()).find());
    }

    // A page that begins with a block of day, time and place has its title below that block.
    private static int underFacts(Text text) {
        if (text.sections.isEmpty()
                || !text.sections.getFirst().beside()
                || text.sections.getFirst().topic() == Topic.PROGRAMME
                || text.sections.getFirst().label().from()
                        != text.lines.getFirst().from()) return 0;
        return IntStream.range(1, Math.min(FACTS, text.lines.size()))
                .filter(it -> text.lines.get(it).gap())
                .findFirst()
                .orElse(0);
    }

    private static boolean begins(Text text, Text.Line line, boolean first) {
        if (HOUR.matcher(line.text()).lookingAt()) return !first || text.within(Topic.PROGRAMME, line.from());
        if (first) return false;
        var label = Topic.in(line.text());
        return label == null
                ? line.text().endsWith(".") && Headline.words(line.text()).size() > RUNNING_TEXT
                : BEGIN.contains(label.topic())
                        && !TitleWords.MENU.matcher(line.text()).matches();
    }

    /** Whether a line is of every page of a site, or of the day. */
    static boolean ofSite(String line) {
        return TitleWords.NO_TITLE.matcher(line).matches()
                || TitleWords.MENU.matcher(line).matches()
                || CAPTION.matcher(line).find()
                || HOUR.matcher(line).lookingAt()
                || (line.length() < 60 && small(line))
                || (TitleWords.SENDER.matcher(line).matches()
                        && !TitleWords.KINDS.matcher(line).find())
                || day(line);
    }

    // Names are not written small, but that of a kind of meeting may be.
    private static boolean small(String line) {
        return line.equals(line.toLowerCase(Locale.ROOT))
                && !TitleWords.KINDS.matcher(line).find();
    }

    private static boolean couldBe(Text.Line line) {
        var words = Headline.withoutNews(line.text());
        if (words.length() < 3
                || words.length() > 260
                || TitleWords.NO_TITLE.matcher(words).matches()
                || CAPTION.matcher(words).find()
                || HOUR.matcher(words).lookingAt()
                || CELLS.matcher(words).find()
                || small(words)
                || paragraph(words)
                || (Topic.in(words) != null
                        && !TitleWords.PROGRAMME_OF.matcher(words).lookingAt())
                || day(words)) return false;
        if (words.endsWith(":") || words.endsWith(",") || words.endsWith("-")) return false;
        return !words.endsWith(".")
                || (words.length() < 90 && !TitleWords.SPEAKING.matcher(words).find());
    }

    // A title may be of two parts, "Wonen. Bouwen in de stad"; a line that also ends as a sentence, or is long, is
    // none.
    private static boolean paragraph(String words) {
        return words.length() > 90
                && (words.length() > LONGEST_HEADING || words.endsWith("."))
                && TWO_SENTENCES.matcher(words).find();
    }

    // "5 oktober 2025, Lelystad": a day and perhaps a place, no name.
    static boolean day(String words) {
        var dates = DIGIT.matcher(words).find() ? Dates.in(words) : List.<DateMention>of();
        if (dates.isEmpty() || dates.getFirst().words().from() > 12) return false;
        var day = dates.getFirst().words();
        var rest = words.substring(day.to()).replaceFirst("^[\\s,|–-]+", "");
        boolean place =
                Headline.words(rest).size() <= MOST_OF_PLACE && Places.known(rest.substring(rest.lastIndexOf(' ') + 1));
        return rest.length() < 6
                || rest.startsWith("(")
                || HOUR.matcher(rest).lookingAt()
                || (place && !TitleWords.KINDS.matcher(rest).find());
    }

    private static Set<String> told(Text text) {
        return text.sentences.stream()
                .map(it -> Headline.words(it.text()))
                .filter(it -> it.size() >= RUNNING_TEXT)
                .flatMap(List::stream)
                .filter(it -> it.length() >= TOPIC)
                .collect(Collectors.toSet());
    }
}
