package nl.bijeen.intake;

import java.time.DayOfWeek;
import java.time.Month;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The names of days and months in Dutch and English, whole and shortened. */
final class CalendarWords {

    /** Patterns of a name; what they match is understood by {@link #weekday} and {@link #month}. */
    static final String WEEKDAY =
            "(?:maandag|dinsdag|woensdag|donderdag|vrijdag|zaterdag|zondag|monday|tuesday|wednesday|thursday|friday"
                    + "|saturday|sunday|maa|din|woe|don|vrij|zat|zon|mon|tues?|wed|thu(?:rs?)?|fri|sat|sun|ma|di|wo|do|vr|za|zo)"
                    + "(?:dag)?(?:(?:och|mid|na)?(?:tend|middag|avond|nacht)(?:en)?)?\\.?";

    static final String DUTCH_MONTH =
            "(?:januari|februari|maart|april|mei|juni|juli|augustus|september|oktober|november|december|january"
                    + "|february|march|may|june|july|august|october|jan|feb|febr|mrt|mar|apr|jun|jul|aug|sept|sep|okt|oct|nov|dec)(?![\\p{L}])\\.?";

    static final String ENGLISH_MONTH =
            "(?:January|February|March|April|May|June|July|August|September|October|November|December|Jan|Feb|Mar"
                    + "|Apr|Jun|Jul|Aug|Sept|Sep|Oct|Nov|Dec)(?![\\p{L}])\\.?";

    private static final Map<String, Month> MONTHS = new HashMap<>();
    private static final Map<String, DayOfWeek> DAYS = new HashMap<>();

    static {
        name("januari january jan", Month.JANUARY);
        name("februari february feb febr", Month.FEBRUARY);
        name("maart march mrt mar", Month.MARCH);
        name("april apr", Month.APRIL);
        name("mei may", Month.MAY);
        name("juni june jun", Month.JUNE);
        name("juli july jul", Month.JULY);
        name("augustus august aug", Month.AUGUST);
        name("september sept sep", Month.SEPTEMBER);
        name("oktober october okt oct", Month.OCTOBER);
        name("november nov", Month.NOVEMBER);
        name("december dec", Month.DECEMBER);
        name("ma mo", DayOfWeek.MONDAY);
        name("di tu", DayOfWeek.TUESDAY);
        name("wo we", DayOfWeek.WEDNESDAY);
        name("do th", DayOfWeek.THURSDAY);
        name("vr fr", DayOfWeek.FRIDAY);
        name("za sa", DayOfWeek.SATURDAY);
        name("zo su", DayOfWeek.SUNDAY);
    }

    private CalendarWords() {}

    private static void name(String names, Month month) {
        for (var name : names.split(" ", -1)) MONTHS.put(name, month);
    }

    private static void name(String names, DayOfWeek day) {
        for (var name : names.split(" ", -1)) DAYS.put(name, day);
    }

    static Month month(String name) {
        var month = MONTHS.get(bare(name));
        if (month == null) throw new IllegalArgumentException("Not a month: " + name);
        return month;
    }

    /** Two letters tell the days apart in both languages. */
    static @Nullable DayOfWeek weekday(@Nullable String name) {
        return name == null || name.length() < 2 ? null : DAYS.get(bare(name).substring(0, 2));
    }

    private static String bare(String name) {
        return name.toLowerCase(Locale.ROOT).replace(".", "").strip();
    }
}
