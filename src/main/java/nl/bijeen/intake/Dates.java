package nl.bijeen.intake;

import static nl.bijeen.intake.CalendarWords.DUTCH_MONTH;
import static nl.bijeen.intake.CalendarWords.ENGLISH_MONTH;
import static nl.bijeen.intake.CalendarWords.WEEKDAY;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Finds the days a text names, in words and in figures, and joins a first and a last day to a range. */
final class Dates {

    private static final int FLAGS = Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE;
    private static final String YEAR =
            "(?:,?\\s{0,2}(?<year>(?:19|20)\\d\\d)(?![\\d:.]\\d)(?!\\d)|\\s?['’‘](?<short>\\d\\d)(?!\\d))?";
    private static final String BEFORE = "(?:(?<![\\p{L}\\d/€$])|(?=\\d)(?<=[Dd]atum|[Dd]ate|Wanneer|When))";
    private static final String DAY_NAME = "(?:(?<weekday>" + WEEKDAY + ")[,]?(?:\\s{1,3}|(?=\\d))(?:de\\s|the\\s)?)?";

    private static final Pattern IN_WORDS = Pattern.compile(
            "(?:(?<![\\p{L}\\d€$])|(?=\\d)(?<=[Dd]atum|[Dd]ate|Wanneer|When))" + DAY_NAME
                    + "(?<![\\d.:,])(?<day>\\d{1,2})(?:e|ste|de|th|st|nd|rd)?(?:\\s{1,3}(?:of\\s)?|[-/]|(?=\\p{L}{3}))(?<month>"
                    + DUTCH_MONTH + ")(?:[-/](?=\\d))?" + YEAR,
            FLAGS);
    private static final Pattern MONTH_FIRST = Pattern.compile(BEFORE + "(?iu:" + DAY_NAME + ")(?<month>"
            + ENGLISH_MONTH + "),?\\s{1,2}(?<day>\\d{1,2})(?:st|nd|rd|th)?(?![\\d:.]\\d)(?!\\d|%)" + YEAR);
    private static final Pattern IN_FIGURES = Pattern.compile(
            BEFORE + "(?<![\\d][-.:,])" + DAY_NAME
                    + "(?<day>\\d{1,2})\\s?(?<mark>[-/.])\\s?(?<month>\\d{1,2})\\s?\\k<mark>\\s?"
                    + "(?<year>(?:19|20)\\d\\d|\\d\\d)(?![\\d\\p{L}])(?![-/:.]\\d)",
            FLAGS);
    /** Without a year only behind the name of a day: "Zaterdag 15-03". */
    private static final Pattern DAY_AND_MONTH = Pattern.compile(
            BEFORE + "(?<weekday>" + WEEKDAY + ")[,]?\\s{1,3}(?<day>\\d{1,2})[-/](?<month>\\d{1,2})(?![\\d/-])", FLAGS);

    private static final Pattern YEAR_FIRST = Pattern.compile(
            "(?<![\\d./-])" + DAY_NAME
                    + "(?<year>(?:19|20)\\d\\d)(?<mark>[-/.])(?<month>\\d{1,2})\\k<mark>(?<day>\\d{1,2})(?![\\d])(?![-/]\\d)",
            FLAGS);
    private static final Pattern FIRST_OF_RANGE = Pattern.compile(
            BEFORE + DAY_NAME
                    + "(?<![\\d.:,])(?<day>\\d{1,2})(?:e|ste|de|th|st|nd|rd)?\\s{0,2}"
                    + "(?:t/m|t\\.?e\\.?m\\.?|tot(?:\\sen\\smet)?|en|and|to|&|-|–|—|,|/|\\+)\\s{0,2}$",
            FLAGS);
    private static final Pattern FIRST_OF_ENGLISH_RANGE =
            Pattern.compile("^\\s?[-–—]\\s?(?<day>\\d{1,2})(?!\\d)" + YEAR);
    private static final Pattern BETWEEN = Pattern.compile(
            "\\s{0,3}(?:(?:,|-|–|om|van|vanaf|at|from)?\\s{0,2}\\(?\\d{1,2}[:.]\\d\\d\\)?(?:\\s?uur|u)?)?\\s{0,3}"
                    + "(?:t/m|t\\.?e\\.?m\\.?|tot(?:\\sen\\smet)?|through|until|to|-|–|—|(?:en|and)\\s(?:eindigt|duurt\\stot|ends|ends\\son)(?:\\sop)?)\\s{0,3}",
            FLAGS);
    private static final Pattern AND =
            Pattern.compile("\\s{0,2}(?:,|;)?\\s{0,2}(?:(?:en|and|&|,)(?:\\sop)?)\\s{0,2}", FLAGS);

    /** What was found in a stretch of the text that is being read: many readers ask of the same sentence. */
    static final ScopedValue<Map<String, List<DateMention>>> FOUND = ScopedValue.newInstance();

    private Dates() {}

    /** Every day named in a text, in order; a range is one mention. Days that no calendar has are among them. */
    static List<DateMention> in(String text) {
        return joined(text, apart(text));
    }

    /** As {@link #in}, but a first and a last day with more than a mark between them are two. */
    static List<DateMention> apart(String text) {
        if (!figures(text)) return List.of();
        return FOUND.isBound() ? FOUND.get().computeIfAbsent(text, Dates::find) : find(text);
    }

    private static List<DateMention> find(String text) {
        var found = new ArrayList<DateMention>();
        var taken = new BitSet();
        for (var pattern : List.of(YEAR_FIRST, IN_FIGURES, DAY_AND_MONTH, IN_WORDS, MONTH_FIRST)) {
            var matcher = pattern.matcher(text);
            while (matcher.find()) add(found, taken, withFirstDay(text, mention(matcher), pattern == MONTH_FIRST));
        }
        found.sort(Comparator.comparingInt(it -> it.words().from()));
        return List.copyOf(found);
    }

    /** Whether there is any figure in a text; every reader asks for days in every sentence, and most have none. */
    static boolean figures(String text) {
        for (int at = 0; at < text.length(); at++) if (text.charAt(at) >= '0' && text.charAt(at) <= '9') return true;
        return false;
    }

    private static void add(List<DateMention> found, BitSet taken, DateMention mention) {
        if (mention.day() < 1 || mention.day() > 39 || mention.month() < 1 || mention.month() > 12) return;
        var words = mention.words();
        int next = taken.nextSetBit(words.from());
        if (next >= 0 && next < words.to()) return;
        taken.set(words.from(), words.to());
        found.add(mention);
    }

    private static DateMention mention(Matcher matcher) {
        var month = matcher.group("month");
        return new DateMention(
                new Words(matcher.start(), matcher.end()),
                Integer.parseInt(matcher.group("day")),
                Character.isDigit(month.charAt(0))
                        ? Integer.parseInt(month)
                        : CalendarWords.month(month).getValue(),
                year(matcher),
                CalendarWords.weekday(matcher.group("weekday")),
                null);
    }

    private static @Nullable Integer year(Matcher matcher) {
        var year = matcher.namedGroups().containsKey("year") ? matcher.group("year") : null;
        if (year == null && matcher.namedGroups().containsKey("short")) year = matcher.group("short");
        if (year == null) return null;
        int number = Integer.parseInt(year);
        return number < 100 ? 2000 + number : number;
    }

    // "7 t/m 9 juni" and "7, 8 en 9 juni": the days ahead borrow month and year from the last.
    private static DateMention withFirstDay(String text, DateMention last, boolean monthFirst) {
        if (monthFirst) return withLastDay(text, last);
        var first = last;
        for (var ahead = dayAhead(text, last); ahead != null; ahead = dayAhead(text, first)) first = ahead;
        return first.equals(last) ? last : first.until(last);
    }

    private static @Nullable DateMention dayAhead(String text, DateMention next) {
        int from = Math.max(0, next.words().from() - 40);
        var before = FIRST_OF_RANGE.matcher(text).region(from, next.words().from());
        before.useTransparentBounds(true);
        if (!before.find()) return null;
        int day = Integer.parseInt(before.group("day"));
        var words = new Words(before.start(), before.end());
        return day >= next.day() || day < 1
                ? null
                : new DateMention(
                        words, day, next.month(), next.year(), CalendarWords.weekday(before.group("weekday")), null);
    }

    private static DateMention withLastDay(String text, DateMention first) {
        int end = first.words().to();
        var after = FIRST_OF_ENGLISH_RANGE.matcher(text).region(end, Math.min(text.length(), end + 16));
        if (!after.lookingAt()) return first;
        var words = new Words(first.words().from(), after.end());
        var last = new DateMention(words, Integer.parseInt(after.group("day")), first.month(), year(after), null, null);
        return last.day() > first.day() && last.possible()
                ? first.inYear(last.year()).until(last)
                : first;
    }

    private static List<DateMention> joined(String text, List<DateMention> found) {
        var joined = new ArrayList<DateMention>();
        for (var next : found) {
            var before = joined.isEmpty() ? null : joined.getLast();
            if (before != null && before.until() == null && range(text, before, next)) {
                joined.set(
                        joined.size() - 1,
                        before.inYear(firstYear(before, next)).until(next));
            } else {
                joined.add(next);
            }
        }
        return borrowed(text, joined);
    }

    // "10 juni, 17 juni en 24 juni 2025": those of a row share the year that stands with the last.
    private static List<DateMention> borrowed(String text, List<DateMention> row) {
        for (int at = row.size() - 2; at >= 0; at--) {
            var day = row.get(at);
            var next = row.get(at + 1);
            if (day.year() == null && next.year() != null && inRow(text, day, next))
                row.set(at, day.inYear(firstYear(day, next)));
        }
        return List.copyOf(row);
    }

    /** Whether nothing but a comma or "en" stands between two days. */
    static boolean inRow(String text, DateMention day, DateMention next) {
        int gap = next.words().from() - day.words().to();
        return gap >= 0
                && gap <= 8
                && AND.matcher(text.substring(day.words().to(), next.words().from()))
                        .matches();
    }

    private static boolean range(String text, DateMention first, DateMention last) {
        int gap = last.words().from() - first.words().to();
        if (gap < 0 || gap > 40 || !first.possible() || !last.possible()) return false;
        var between = text.substring(first.words().to(), last.words().from());
        return BETWEEN.matcher(between).matches() || (AND.matcher(between).matches() && nextDay(first, last));
    }

    private static boolean nextDay(DateMention first, DateMention last) {
        int year = last.year() == null ? 2001 : last.year();
        var begin = first.in(year).map(LocalDate::toEpochDay).orElse(0L);
        var end = last.in(year).map(LocalDate::toEpochDay).orElse(0L);
        return end - begin >= 1 && end - begin <= 2;
    }

    // "29 december t/m 3 januari 2026" begins in the year before.
    private static @Nullable Integer firstYear(DateMention first, DateMention last) {
        if (first.year() != null || last.year() == null) return first.year();
        return first.month() > last.month() ? last.year() - 1 : last.year();
    }
}
