package nl.bijeen.intake;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Reads what a meeting is called: the heading on top, a labelled name, or the name the text itself uses most. */
final class TitleReader {

    private static final Vocabulary WORDS = Vocabulary.of("title");

    private static final int FLAGS = Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE;
    private static final Pattern NO_TITLE = Pattern.compile(WORDS.any("no-title") + ".*", FLAGS);
    private static final Pattern SPEAKING =
            Pattern.compile("(?<!\\p{L})" + WORDS.any("speaking") + "(?!\\p{L})", FLAGS);
    private static final Pattern MENU = Pattern.compile(
            "(?:home|agenda|nieuws|contact|over ons|menu|info|evenementen|event|aanmelden|activiteiten)", FLAGS);
    private static final Pattern NEWS = Pattern.compile(
            "[\\s:–-]*(?:[(\\[]?(?:is |zijn |helaas |wordt |beide |ook |opnieuw )*" + WORDS.any("news-behind")
                    + "(?:\\s?-\\s?(?:postponed|uitgesteld|geannuleerd))?[)\\]!.]*)$",
            FLAGS);
    private static final Pattern NEWS_FIRST = Pattern.compile(
            "^(?:\\(?"
                    + WORDS.any("news-before") + "\\)?\\s?[:!–-]\\s?|(?-i:"
                    + WORDS.any("news-in-capitals") + ")\\s|uitnodiging\\s(?:voor\\s)?(?:de\\s|het\\s|een\\s)?)",
            FLAGS);
    private static final Pattern DATE_FIRST = Pattern.compile(
            "^(?:" + CalendarWords.WEEKDAY + "\\s)?\\d{1,2}\\s" + CalendarWords.DUTCH_MONTH
                    + "(?:\\s(?:19|20)\\d\\d)?\\s?[:|–-]?\\s",
            FLAGS);
    private static final Pattern DATE_LAST = Pattern.compile(
            "[\\s,|–-]+(?:op\\s)?(?:" + CalendarWords.WEEKDAY + ",?\\s)?\\d{1,2}(?:\\s(?:en|t/m|-)\\s\\d{1,2})?\\s"
                    + CalendarWords.DUTCH_MONTH + "(?:\\s(?:19|20)\\d\\d)?(?:\\s\\([^)]*\\))?$",
            FLAGS);
    private static final Pattern HOUR = Pattern.compile("(?:(?:van|om|vanaf|tijd:?)\\s)?\\d{1,2}[.:u]\\d\\d", FLAGS);
    private static final Pattern CAPTION =
            Pattern.compile("(?:foto|photo|beeld|image)\\s?:|©|\\.(?:jpe?g|png)", Pattern.CASE_INSENSITIVE);
    private static final Pattern TWO_SENTENCES = Pattern.compile("[\\p{Ll})]{3}[.!?]\\s\\p{Lu}\\p{Ll}+\\s\\p{Ll}");
    private static final Pattern SITE = Pattern.compile("\\s\\|\\s[^|]{2,40}$");
    static final String SORT = "(?i:[\\p{L}-]{0,40}" + WORDS.any("sort") + ")";
    private static final Pattern KINDS = Pattern.compile(
            "(?:" + SORT
                    + "|(?i:[\\p{L}-]{0,40}(?:vergadering|avond|middag|debat|sessie|gesprek|borrel|lab|day|dialogue)))(?!\\p{L})");
    private static final Pattern SENDER = Pattern.compile(
            "(?:(?:De|Het|The) )?(?:[\\p{L}&-]{2,30} ){0,4}" + WORDS.any("sender") + "(?: [\\p{L}&-]{2,30}){0,6}");

    private TitleReader() {}

    static @Nullable Found<String> read(Text text) {
        if (text.lines.isEmpty()) return null;
        for (var section : text.sections(Topic.TITLE)) {
            if (!section.lines().isEmpty() && section.beside())
                return titled(section.lines().getFirst());
        }
        var top = top(text);
        if (top != null && leads(text, top)) return titled(top);
        if (top != null && KINDS.matcher(top.text()).find()) return titled(top);
        var under = underFacts(text);
        if (under != null) return titled(under);
        var called = TitleInText.read(text);
        if (called != null) return called;
        return top == null ? null : titled(top);
    }

    // Nothing stands above it but what every page of a site has, or the day.
    private static boolean leads(Text text, Text.Line top) {
        return text.lines.stream()
                .takeWhile(it -> it.from() < top.from())
                .allMatch(it -> NO_TITLE.matcher(it.text()).matches()
                        || MENU.matcher(it.text()).matches()
                        || CAPTION.matcher(it.text()).find()
                        || (it.text().length() < 60
                                && it.text().equals(it.text().toLowerCase(Locale.ROOT)))
                        || day(it.text()));
    }

    // "5 oktober 2025, Lelystad": a day and perhaps a place, no name.
    private static boolean day(String words) {
        var dates = Dates.in(words);
        if (dates.isEmpty() || dates.getFirst().words().from() > 12) return false;
        var day = dates.getFirst().words();
        var rest = words.substring(day.to()).replaceFirst("^[\\s,|–-]+", "");
        boolean place = Places.known(rest.substring(rest.lastIndexOf(' ') + 1));
        return rest.length() < 6
                || rest.startsWith("(")
                || HOUR.matcher(rest).lookingAt()
                || (place && !KINDS.matcher(rest).find());
    }

    private static Text.@Nullable Line top(Text text) {
        var lines = text.lines.stream().limit(10).toList();
        var first = lines.stream().filter(TitleReader::couldBe).findFirst();
        if (first.isPresent() && first.get().from() == lines.getFirst().from() && !letterhead(lines))
            return first.get();
        return lines.stream()
                .takeWhile(it -> Topic.in(it.text()) == null
                        || MENU.matcher(it.text()).matches()
                        || it.text().equalsIgnoreCase("programma"))
                .takeWhile(it -> !it.text().matches("\\d{1,2}[.:u]\\d\\d.*"))
                .filter(TitleReader::couldBe)
                .max(Comparator.comparingInt(
                                (Text.Line it) -> KINDS.matcher(it.text()).find() ? 1 : 0)
                        .thenComparingInt(it -> -it.from()))
                .orElse(null);
    }

    // A page that begins with a block of day, time and place has its title below that block.
    private static Text.@Nullable Line underFacts(Text text) {
        if (text.sections.isEmpty()
                || !text.sections.getFirst().beside()
                || text.sections.getFirst().label().from()
                        != text.lines.getFirst().from()) return null;
        return text.lines.stream()
                .limit(10)
                .skip(1)
                .filter(Text.Line::gap)
                .findFirst()
                .filter(it -> it.heading()
                        && couldBe(it)
                        && !SPEAKING.matcher(it.text()).find())
                .orElse(null);
    }

    // Above the title stands who sends it.
    private static boolean letterhead(List<Text.Line> lines) {
        if (!SENDER.matcher(lines.getFirst().text()).matches()
                || KINDS.matcher(lines.getFirst().text()).find()) return false;
        return lines.stream()
                .skip(1)
                .limit(4)
                .filter(TitleReader::couldBe)
                .findFirst()
                .filter(it -> KINDS.matcher(it.text()).find())
                .isPresent();
    }

    private static boolean couldBe(Text.Line line) {
        var words = line.text();
        if (words.length() < 3
                || words.length() > 260
                || NO_TITLE.matcher(words).matches()
                || CAPTION.matcher(words).find()
                || HOUR.matcher(words).lookingAt()
                || words.equals(words.toLowerCase(Locale.ROOT))
                || (words.length() > 90 && TWO_SENTENCES.matcher(words).find())
                || Topic.in(words) != null
                || day(words)) return false;
        if (words.endsWith(":") || words.endsWith(",")) return false;
        return !words.endsWith(".")
                || (words.length() < 90 && !SPEAKING.matcher(words).find());
    }

    private static @Nullable Found<String> titled(Text.Line line) {
        var title = line.text();
        title = NEWS_FIRST.matcher(title).replaceFirst("");
        title = title.replaceFirst(
                "^(?:(?:Agenda|Nieuws|Activiteit|Evenement)\\s[-–|:]\\s|(?i:programme update|persbericht|persuitnodiging|press release)[:\\s]\\s?)",
                "");
        title = title.replaceFirst("^(?:Aangepast |Voorlopig )?[Pp]rogramma\\s(?=\\p{Lu})", "");
        title = SITE.matcher(title).replaceFirst("");
        title = NEWS.matcher(title).replaceFirst("");
        title = DATE_FIRST.matcher(title).replaceFirst("");
        title = DATE_LAST.matcher(title).replaceFirst("");
        title = brief(title.replaceFirst("(?<!\\.)\\.$", "").strip());
        return title.isEmpty() ? null : Found.likely(title, line.words());
    }

    // A whole announcement in one line: the title ends where the day begins.
    private static String brief(String title) {
        var dates = title.length() < 110 ? List.<DateMention>of() : Dates.in(title);
        if (dates.isEmpty() || dates.getFirst().words().from() < 12) return title;
        return title.substring(0, dates.getFirst().words().from()).replaceFirst("[\\s,:–-]+(?:op|on)?[\\s,:–-]*$", "");
    }
}
