package nl.bijeen.people;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Days as lists hold them: 2026-09-24, 24-9-2026, 24/09/26, 24 september 2026, or the number by which Excel keeps a day. */
final class ImportDay {

    private static final Pattern YEAR_FIRST = Pattern.compile("(\\d{4})-?(\\d{1,2})-?(\\d{1,2})(?:[T ].*)?");
    private static final Pattern DAY_FIRST = Pattern.compile("(\\d{1,2})[-/. ](\\d{1,2})[-/. ](\\d{4}|\\d{2})(?: .*)?");
    private static final Pattern IN_WORDS = Pattern.compile("(\\d{1,2}) (\\p{L}{3,9})\\.? (\\d{4})");
    private static final Pattern NUMBER = Pattern.compile("[1-7]\\d{4}");
    private static final List<String> MONTHS =
            List.of("jan", "feb", "maa", "apr", "mei", "jun", "jul", "aug", "sep", "okt", "nov", "dec");

    /** Day 0 of Excel, which takes 1900 for a leap year; true from March 1900 on. */
    private static final LocalDate ZERO = LocalDate.of(1899, 12, 30);

    private ImportDay() {}

    /** Empty for what is no day, or one that no list of people can mean. */
    static Optional<LocalDate> of(String cell) {
        try {
            var day = read(cell);
            return day.filter(it -> it.getYear() >= 1800 && it.getYear() <= 2200);
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    private static Optional<LocalDate> read(String cell) {
        if (NUMBER.matcher(cell).matches()) return Optional.of(ZERO.plusDays(Integer.parseInt(cell)));
        var iso = YEAR_FIRST.matcher(cell);
        if (iso.matches()) return Optional.of(LocalDate.of(number(iso, 1), number(iso, 2), number(iso, 3)));
        var dutch = DAY_FIRST.matcher(cell);
        if (dutch.matches()) return Optional.of(LocalDate.of(year(dutch), number(dutch, 2), number(dutch, 1)));
        var words = IN_WORDS.matcher(cell);
        if (!words.matches()) return Optional.empty();
        var name = SearchWords.of(words.group(2)).substring(0, 3);
        var month = MONTHS.indexOf(name.equals("mrt") ? "maa" : name) + 1;
        return Optional.of(LocalDate.of(number(words, 3), month, number(words, 1)));
    }

    private static int number(Matcher matcher, int group) {
        return Integer.parseInt(matcher.group(group));
    }

    /** Two digits are of this century up to 2060; people work from before 2000 too. */
    private static int year(Matcher dutch) {
        var year = number(dutch, 3);
        if (year >= 100) return year;
        return year <= 60 ? 2000 + year : 1900 + year;
    }
}
