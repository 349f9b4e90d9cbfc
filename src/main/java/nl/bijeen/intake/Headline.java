package nl.bijeen.intake;

import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/** The name of a meeting in a line that may say more: news, the day, the site. */
final class Headline {

    private static final Vocabulary WORDS = Vocabulary.of("title");

    private static final int FLAGS = Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE;
    private static final Pattern NEWS = Pattern.compile(
            "[\\s:–-]*(?:[(\\[]?(?:is |zijn |helaas |wordt |beide |ook |opnieuw )*" + WORDS.any("news-behind")
                    + "(?:\\s?-\\s?(?:postponed|uitgesteld|geannuleerd))?[)\\]!.]*)$",
            FLAGS);
    private static final Pattern NEWS_FIRST = Pattern.compile(
            "^(?:(?:re|fwd?|fw|antw|doorst):\\s|[(\\[*]{0,3}\\s?" + WORDS.any("news-before")
                    + "(?:[)\\]]|\\s?[:!–|*-]{1,3})\\s?|(?-i:" + WORDS.any("news-in-capitals") + ")\\s)",
            FLAGS);
    private static final Pattern BEFORE = Pattern.compile(
            "^(?:" + WORDS.any("page-before") + "\\s[-–|:]\\s|"
                    + WORDS.any("message-before")
                    + "[:\\s]\\s?|(?:uitnodiging|invitation)\\s(?:voor\\s|tot\\s|to\\s)?(?:de\\s|het\\s|een\\s|the\\s)?)",
            FLAGS);
    private static final Pattern PROGRAMME_FIRST =
            Pattern.compile("^(?:Aangepast |Voorlopig )?[Pp]rogramma\\s(?:[-–|:]\\s)?(?=\\p{Lu})");
    private static final Pattern DATE_FIRST = Pattern.compile(
            "^(?:(?:date\\s)?20\\d\\d-\\d\\d(?:-\\d\\d)?|(?:" + CalendarWords.WEEKDAY + "\\s)?\\d{1,2}\\s"
                    + CalendarWords.DUTCH_MONTH
                    + "(?:\\s(?:19|20)\\d\\d)?(?:\\s(?:om|van)\\s\\d{1,2}[.:u]\\d\\d(?:\\s?u(?:ur)?)?)?)\\s?[:|–-]?\\s",
            FLAGS);
    private static final Pattern DATE_LAST = Pattern.compile(
            "[\\s,|–-]+(?:op\\s)?(?:" + CalendarWords.WEEKDAY + ",?\\s)?\\d{1,2}(?:\\s(?:en|t/m|-)\\s\\d{1,2})?\\s"
                    + CalendarWords.DUTCH_MONTH + "(?:\\s(?:19|20)\\d\\d)?(?:\\sa\\.?s\\.?)?(?:\\s\\([^)]*\\))?$",
            FLAGS);
    private static final Pattern NUMBERS_LAST = Pattern.compile("[\\s,|–-]+\\d{1,2}[-/.]\\d{1,2}[-/.](?:19|20)\\d\\d$");
    /** "Lezing, woensdag 4 oktober, aanvang 15.00 uur", "Debat (20.00 uur, De Zaal)" */
    private static final Pattern HOUR_LAST = Pattern.compile(
            "(?:,\\s" + CalendarWords.WEEKDAY
                    + "\\s\\d{1,2}\\s.{3,60}|[\\s,|–-]+(?:om |van |aanvang |vanaf )?|\\s\\([^)]{0,40}?)"
                    + "\\d{1,2}[.:u]\\d\\d(?:\\s?-\\s?\\d{1,2}[.:u]\\d\\d)?(?:\\s?u(?:ur)?)?[^.;]{0,30}\\)?$",
            FLAGS);

    private static final Pattern SITE = Pattern.compile("\\s\\|\\s[^|]{2,40}$");
    private static final Pattern QUOTED = Pattern.compile("^([‘“\"'«])(?<name>[^‘’“”\"'«»]+)[’”\"'»]$");

    private static final Pattern NO_LETTERS = Pattern.compile("[^\\p{L}\\d]+");

    private Headline() {}

    /** "GEANNULEERD: Themadag Wonen" without the news. */
    static String withoutNews(String line) {
        var bare = NEWS_FIRST.matcher(line.strip()).replaceFirst("");
        return NEWS_FIRST.matcher(bare).replaceFirst("");
    }

    /** Empty if nothing is left of the line. */
    static String name(String line) {
        var name = BEFORE.matcher(withoutNews(line)).replaceFirst("");
        name = PROGRAMME_FIRST.matcher(name).replaceFirst("");
        var ofSite = SITE.matcher(name).replaceFirst("");
        if (!TitleWords.ONLY_A_KIND.matcher(ofSite).matches()) name = ofSite;
        name = HOUR_LAST.matcher(name).replaceFirst("");
        name = NEWS.matcher(name).replaceFirst("");
        name = DATE_FIRST.matcher(name).replaceFirst("");
        name = DATE_LAST.matcher(name).replaceFirst("");
        name = NUMBERS_LAST.matcher(name).replaceFirst("");
        name = brief(name.replaceFirst("(?<!\\.)\\.$", "").strip());
        return QUOTED.matcher(name).replaceFirst("${name}").strip();
    }

    /** In lower case. */
    static List<String> words(String line) {
        return NO_LETTERS.splitAsStream(line.toLowerCase(Locale.ROOT)).toList();
    }

    // A whole announcement in one line: the title ends where the day begins.
    private static String brief(String title) {
        var dates = title.length() < 110 ? List.<DateMention>of() : Dates.in(title);
        if (dates.isEmpty() || dates.getFirst().words().from() < 12) return title;
        return title.substring(0, dates.getFirst().words().from()).replaceFirst("[\\s,:–-]+(?:op|on)?[\\s,:–-]*$", "");
    }
}
