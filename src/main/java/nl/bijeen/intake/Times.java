package nl.bijeen.intake;

import java.time.LocalTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Finds the times a text names: 9.30 uur, 14u00, 14:00, half tien, 9 am; and joins two to a range. */
final class Times {

    private static final int FLAGS = Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE;
    private static final String NUMBER = "(?:een|één|twee|drie|vier|vijf|zes|zeven|acht|negen|tien|elf|twaalf)";
    private static final Map<String, Integer> NUMBERS = Map.ofEntries(
            Map.entry("een", 1),
            Map.entry("één", 1),
            Map.entry("twee", 2),
            Map.entry("drie", 3),
            Map.entry("vier", 4),
            Map.entry("vijf", 5),
            Map.entry("zes", 6),
            Map.entry("zeven", 7),
            Map.entry("acht", 8),
            Map.entry("negen", 9),
            Map.entry("tien", 10),
            Map.entry("elf", 11),
            Map.entry("twaalf", 12));
    private static final String HOURS_WORD = "(?:uur|uren|hrs?|hours)(?!\\p{L})";
    private static final String HALF_DAY = "(?<half>\\s?[ap]\\.?m\\b\\.?)";
    private static final String BEFORE = "(?<![\\p{L}\\d€$/:.,-])(?<!€\\s)(?<!\\d[-.])";

    /** A page may lose the space behind a word: "van14:30tot17:00"; for machines an hour stands behind a T. */
    private static final String APART =
            "(?:(?<![\\p{L}\\d€$/:.,+])|(?<=[\\s\\d](?:van|tot|om))|(?<=[\\s\\d]vanaf)|(?<=\\sT)(?!00:00))";

    private static final Pattern FIGURES = Pattern.compile(
            APART + "(?<!€\\s)(?<!eur\\s)(?<hour>[01]?\\d|2[0-4])(?:[:.]\\s?|\\s?[uh]\\s?)"
                    + "(?<minute>[0-5]\\d)(?::[0-5]\\d)?(?![\\d%€/])(?![.:]\\d)(?!(?:\\.\\d{1,9})?\\s?(?:Z\\b|\\+00))"
                    + "(?!\\s?(?:%|euro|eur\\b|miljoen|miljard|x\\s|km\\b|m2|meter|mb\\b|gb\\b))(?:\\s?(?:" + HOURS_WORD
                    + "|u\\b\\.?|h\\b))?" + HALF_DAY + "?",
            FLAGS);
    private static final Pattern WHOLE_HOUR = Pattern.compile(
            APART + "(?<!€\\s)(?<hour>[01]?\\d|2[0-4])(?:\\s?" + HOURS_WORD + "|\\s?u\\b\\.?|h\\b|" + HALF_DAY + ")",
            FLAGS);
    /** "1330-1700" and "1930 - 2200 uur"; two years are no hours, unless they are called so. */
    private static final Pattern FOUR_DIGITS = Pattern.compile(
            "(?<![\\p{L}\\d€$/:.,-])(?<hour>[01]\\d|2[0-3])(?<minute>[0-5][05])(?:\\s?[-–—]\\s?|\\stot\\s)"
                    + "(?<lastHour>[01]\\d|2[0-3])(?<lastMinute>[0-5][05])(?![\\d%€/-])(?:\\s?(?<called>uur|u\\b|hrs?))?",
            FLAGS);

    private static final Pattern IN_WORDS = Pattern.compile(
            "(?<!\\p{L})(?:(?<part>half|kwart\\sover|kwart\\svoor|vijf\\sover|vijf\\svoor|tien\\sover|tien\\svoor|vijf\\svoor\\shalf"
                    + "|vijf\\sover\\shalf)\\s(?<hour>" + NUMBER
                    + "|1[0-2]|[1-9])(?![\\p{L}\\d]|[:.]\\d)(?:\\suur)?|(?<=(?:om|tot|vanaf|van|rond|en)\\s)(?<whole>"
                    + NUMBER
                    + ")\\suur)",
            FLAGS);
    private static final Pattern BARE_BEFORE = Pattern.compile(
            BEFORE
                    + "(?<hour>[01]?\\d|2[0-4])(?:[:.](?<minute>[0-5]\\d))?\\s?"
                    + "(?:tot(?:\\sen\\smet)?|t/m|-|–|—|to|en|and)\\s?(?:ca\\.?\\s|circa\\s|ongeveer\\s)?$",
            FLAGS);
    private static final Pattern BETWEEN = Pattern.compile(
            "(?:\\s(?:CES?T|UTC|GMT))?\\s{0,3}(?:tot(?:\\sen\\smet)?|t/m|t\\.e\\.m\\.|-|–|—|-?>|to|until|till|en|and)\\s{0,3}"
                    + "(?:ca\\.?\\s|circa\\s|ongeveer\\s|rond\\s|uiterlijk\\s)?",
            FLAGS);
    private static final Pattern NOT_A_RANGE = Pattern.compile("\\s{0,3}(?:en|and)\\s{0,3}", FLAGS);
    private static final Pattern DURATION = Pattern.compile(
            "^\\s?(?:durend|durende|lang\\b|later|per\\s|aan\\s|werk|duren|duurt|eerder|vooraf|van\\ste\\svoren"
                    + "|(?-i:na|voor|after|before)\\s(?:de|het|the|aanvang|afloop|begin)\\b)",
            FLAGS);
    private static final Pattern DURATION_BEFORE = Pattern.compile(
            "(?:duurt|duur:?|elke|ieder|binnen|na|gedurende|totaal|ruim)\\s(?:ongeveer\\s|ca\\.\\s)?$", FLAGS);

    private static final Pattern PART_OF_DAY = Pattern.compile("avond|middag(?!s)|ochtend", Pattern.CASE_INSENSITIVE);

    private Times() {}

    /** Every time named in a text, in order; a range is one mention. */
    static List<TimeMention> in(String source) {
        var text = withoutDates(source);
        var found = new ArrayList<TimeMention>();
        boolean figures = Dates.figures(source);
        if (figures) fourDigits(text, found);
        for (var pattern : figures ? List.of(FIGURES, WHOLE_HOUR, IN_WORDS) : List.of(IN_WORDS)) {
            var matcher = pattern.matcher(text);
            while (matcher.find()) add(found, text, matcher);
        }
        found.sort(Comparator.comparingInt(it -> it.words().from()));
        return joined(text, found);
    }

    private static void fourDigits(String text, List<TimeMention> found) {
        var matcher = FOUR_DIGITS.matcher(text);
        while (matcher.find()) {
            var first = at(Integer.parseInt(matcher.group("hour")), minute(matcher.group("minute")));
            var last = at(Integer.parseInt(matcher.group("lastHour")), minute(matcher.group("lastMinute")));
            if (first == null || last == null || !first.isBefore(last)) continue;
            boolean years = first.getHour() >= 18 && last.getHour() <= 20 && matcher.group("called") == null;
            if (!years) found.add(new TimeMention(new Words(matcher.start(), matcher.end()), first, last));
        }
    }

    // "10.06.2024" is no time; what stands in a date is blanked, so that offsets stay. That it is in the evening is
    // kept.
    private static String withoutDates(String source) {
        var text = new StringBuilder(source);
        for (var date : Dates.apart(source)) {
            var words = source.substring(date.words().from(), date.words().to());
            var evening = PART_OF_DAY.matcher(words);
            var blank = new StringBuilder(" ".repeat(words.length()));
            if (evening.find()) blank.replace(evening.start(), evening.end(), evening.group());
            text.replace(date.words().from(), date.words().to(), blank.toString());
        }
        return text.toString();
    }

    private static void add(List<TimeMention> found, String text, Matcher matcher) {
        var words = new Words(matcher.start(), matcher.end());
        if (found.stream().anyMatch(it -> it.words().overlaps(words))) return;
        var time = time(text, matcher);
        if (time == null || duration(text, words)) return;
        var bare = BARE_BEFORE.matcher(text).region(Math.max(0, words.from() - 22), words.from());
        bare.useTransparentBounds(true);
        if (bare.find() && found.stream().noneMatch(it -> it.words().overlaps(new Words(bare.start(), bare.end())))) {
            var first = at(Integer.parseInt(bare.group("hour")), minute(bare.group("minute")));
            var like = sameHalf(first, time, matcher);
            if (like != null && like.isBefore(time)) {
                found.add(new TimeMention(new Words(bare.start(), words.to()), like, time));
                return;
            }
        }
        found.add(new TimeMention(words, time, null));
    }

    // "2-4 pm", "'s middags van 2 tot 4 uur": the first hour is of the same half of the day, unless that puts it
    // after the second.
    private static @Nullable LocalTime sameHalf(@Nullable LocalTime first, LocalTime last, Matcher matcher) {
        if (first == null || !matcher.namedGroups().containsKey("half")) return first;
        boolean shifted = last.getHour() >= 12 && last.getHour() - 12 == Integer.parseInt(matcher.group("hour"));
        if (matcher.group("half") == null && !shifted) return first;
        var later = first.getHour() < 12 && last.getHour() >= 12 ? first.plusHours(12) : first;
        return later.isBefore(last) ? later : first;
    }

    private static boolean duration(String text, Words words) {
        var after = text.substring(words.to(), Math.min(text.length(), words.to() + 16));
        var before = text.substring(Math.max(0, words.from() - 20), words.from());
        return DURATION.matcher(after).find() || DURATION_BEFORE.matcher(before).find();
    }

    private static @Nullable LocalTime time(String text, Matcher matcher) {
        if (matcher.namedGroups().containsKey("whole")) return inWords(text, matcher);
        boolean minutes = matcher.namedGroups().containsKey("minute");
        int hour = Integer.parseInt(matcher.group("hour"));
        var half = matcher.group("half");
        if (half != null) hour = hour % 12 + (half.toLowerCase(Locale.ROOT).contains("p") ? 12 : 0);
        var time = at(hour, minutes ? minute(matcher.group("minute")) : 0);
        return time == null || half != null ? time : inTheEvening(text, matcher, 30, time);
    }

    private static @Nullable LocalTime inWords(String text, Matcher matcher) {
        var whole = matcher.group("whole");
        if (whole != null) return inTheEvening(text, matcher, 60, LocalTime.of(number(whole) % 24, 0));
        int minutes = number(matcher.group("hour")) * 60;
        var part = matcher.group("part").toLowerCase(Locale.ROOT).replaceAll("\\s+", " ");
        if (part.endsWith("half")) minutes -= 30;
        if (part.startsWith("kwart")) minutes += part.endsWith("over") ? 15 : -15;
        if (part.startsWith("vijf")) minutes += part.contains("over") ? 5 : -5;
        if (part.startsWith("tien")) minutes += part.contains("over") ? 10 : -10;
        return inTheEvening(text, matcher, 60, LocalTime.of(minutes / 60 % 24, minutes % 60));
    }

    // In words nobody says 19.30 uur but "half acht", as far from the word "avond" as that may be.
    private static LocalTime inTheEvening(String text, Matcher matcher, int near, LocalTime time) {
        var around = text.substring(Math.max(0, matcher.start() - near), Math.min(text.length(), matcher.end() + 16))
                .toLowerCase(Locale.ROOT);
        boolean evening = around.contains("avonds") || (around.contains("avond ") && time.getHour() >= 5);
        boolean afternoon =
                around.contains("'s middags") || around.contains("’s middags") || around.contains("middag ");
        if (evening && time.getHour() >= 5 && time.getHour() < 12) return time.plusHours(12);
        return afternoon && time.getHour() >= 1 && time.getHour() < 7 ? time.plusHours(12) : time;
    }

    private static List<TimeMention> joined(String text, List<TimeMention> found) {
        var joined = new ArrayList<TimeMention>();
        for (var next : found) {
            var before = joined.isEmpty() ? null : joined.getLast();
            if (before != null && range(text, before, next)) {
                joined.set(
                        joined.size() - 1,
                        new TimeMention(
                                before.words().upTo(next.words()), likeTheSecond(text, before, next), next.start()));
            } else {
                joined.add(next);
            }
        }
        return List.copyOf(joined);
    }

    // "6:30 – 8:30 PM": the mark of the second counts for the first.
    private static LocalTime likeTheSecond(String text, TimeMention first, TimeMention second) {
        var marked = text.substring(second.words().from(), second.words().to())
                .toLowerCase(Locale.ROOT)
                .contains("p");
        var bare = !text.substring(first.words().from(), first.words().to())
                .toLowerCase(Locale.ROOT)
                .contains("m");
        boolean shifts = marked
                && bare
                && first.start().getHour() < 12
                && first.start().plusHours(12).isBefore(second.start());
        return shifts ? first.start().plusHours(12) : first.start();
    }

    private static boolean range(String text, TimeMention first, TimeMention last) {
        int gap = last.words().from() - first.words().to();
        if (first.end() != null || last.end() != null || gap < 0 || gap > 24) return false;
        var between = text.substring(first.words().to(), last.words().from());
        if (!BETWEEN.matcher(between).matches()) return false;
        var before = text.substring(
                        Math.max(0, first.words().from() - 10), first.words().from())
                .toLowerCase(Locale.ROOT);
        return !NOT_A_RANGE.matcher(between).matches() || before.contains("tussen") || before.contains("between");
    }

    private static int number(String word) {
        var known = NUMBERS.get(word.toLowerCase(Locale.ROOT));
        return known == null ? Integer.parseInt(word) : known;
    }

    private static int minute(@Nullable String minute) {
        return minute == null ? 0 : Integer.parseInt(minute);
    }

    private static @Nullable LocalTime at(int hour, int minute) {
        return hour > 24 || (hour == 24 && minute > 0) ? null : LocalTime.of(hour % 24, minute);
    }
}
