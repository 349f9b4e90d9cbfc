package nl.bijeen.intake;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Reads what a meeting is called: the heading on top, a labelled name, or the name the text itself uses most. */
final class TitleReader {

    private static final int FLAGS = Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE;
    private static final Pattern NO_TITLE = Pattern.compile(
            "(?:overslaan en naar|skip to|naar de inhoud|ga naar|direct naar|home\\b|menu\\b|nieuws\\b|agenda|(?:save the date|uitnodiging|aankondiging)$|terug naar|activiteiten|evenementen|kalender|zoeken|inloggen|cookies?|deel dit|delen|navigatie|\\d{1,6}$|https?:|www\\.|gepubliceerd|geplaatst|bijeenkomst$|evenement$|event$|aan de leden|aan onze|beste |geachte |dear |hallo|hoi |from:|van:|aan:|to:|datum:|date:).*",
            FLAGS);
    private static final Pattern SPEAKING = Pattern.compile(
            "(?<!\\p{L})(?:wij|we|u|je|is|zijn|nodig(?:en|t)|wordt|vindt|staat|komt|kunt|kun|heeft|hebben|gaat|will|are)(?!\\p{L})",
            FLAGS);
    private static final Pattern MENU = Pattern.compile(
            "(?:home|agenda|nieuws|contact|over ons|menu|info|evenementen|event|aanmelden|activiteiten)", FLAGS);
    private static final Pattern NEWS = Pattern.compile(
            "[\\s:–-]*(?:[(\\[]?(?:is |zijn |helaas |wordt |beide |ook |opnieuw )*(?:geannuleerd|afgelast|cancell?ed|verplaatst(?: naar.*)?|uitgesteld(?: tot.*| naar.*)?|gaat niet door(?: (?:wegens|vanwege|door) .*)?|postponed|moved to.*|vol|uitverkocht|volgeboekt)(?:\\s?-\\s?(?:postponed|uitgesteld|geannuleerd))?[)\\]!.]*)$",
            FLAGS);
    private static final Pattern NEWS_FIRST = Pattern.compile(
            "^(?:\\(?(?:geannuleerd|afgelast|cancell?ed|verplaatst|uitgesteld|gaat niet door|let op|update(?:\\s\\d{1,2}\\s\\p{L}+)?|vol|uitverkocht|save the date|aankondiging|uitnodiging|nieuw|herinnering|reminder)\\)?\\s?[:!–-]\\s?|(?-i:GEANNULEERD|UITGESTELD|AFGELAST|VERPLAATST|VOL|CANCELLED|POSTPONED)\\s|uitnodiging\\s(?:voor\\s)?(?:de\\s|het\\s|een\\s)?)",
            FLAGS);
    private static final Pattern DATE_FIRST = Pattern.compile(
            "^(?:" + CalendarWords.WEEKDAY + "\\s)?\\d{1,2}\\s" + CalendarWords.DUTCH_MONTH
                    + "(?:\\s(?:19|20)\\d\\d)?\\s?[:|–-]?\\s",
            FLAGS);
    private static final Pattern DATE_LAST = Pattern.compile(
            "[\\s,|–-]+(?:op\\s)?(?:" + CalendarWords.WEEKDAY + ",?\\s)?\\d{1,2}(?:\\s(?:en|t/m|-)\\s\\d{1,2})?\\s"
                    + CalendarWords.DUTCH_MONTH + "(?:\\s(?:19|20)\\d\\d)?$",
            FLAGS);
    private static final Pattern SITE = Pattern.compile("\\s\\|\\s[^|]{2,40}$");
    private static final String SORT =
            "(?i:[\\p{L}-]{0,40}(?:congres|symposium|café|conferentie|conference|seminar|festival|meetup|webinar|workshop|training|cursus|studiedag|bijeenkomst|lezing|masterclass|ledenvergadering|summit|dag))";
    private static final Pattern KINDS = Pattern.compile(SORT + "(?!\\p{L})");
    private static final Pattern CALLED = Pattern.compile("(?<name>(?:\\p{Lu}[\\p{L}\\d&.’'-]{0,40}\\s){1,4}(?:" + SORT
            + "|\\p{Lu}?" + SORT + ")(?:\\s20\\d\\d)?|\\p{Lu}" + SORT + "\\s20\\d\\d|(?=\\p{Lu})" + SORT
            + "(?:\\s(?:over\\s|voor\\s)?\\p{Lu}[\\p{L}\\d-]+){1,4})(?!\\p{L})");
    private static final Pattern INVITED =
            Pattern.compile("(?<name>(?:gezamenlijke |online |digitale |jaarlijkse |landelijke |regionale )?" + SORT
                    + "\\s(?:van|over|voor|rond)\\s[^.;!?]{5,110}?)(?=\\s(?:op|plaats|vindt|bij)\\s|,\\s(?:\\d|"
                    + CalendarWords.WEEKDAY + "\\s)|[.;!?])");

    private static final Pattern NOT_OF_NAME =
            Pattern.compile("^(?:Op het|Het|De|Een|Op|In|Dit|Deze|Tijdens|Voor|Meer|Bij|Met|Ons|Onze|Naar|The)\\s");

    private static final Pattern PLAIN = Pattern.compile(
            "(?<!\\p{L})(?:onze|ons|de|het|een)\\s(?:jaarlijkse\\s)?(?<name>(?!bijeenkomst|dag|congres|training|cursus)[\\p{Ll}-]{3,30}(?:bijeenkomst|borrel|congres|vergadering|symposium|lezing|dag))(?!\\p{L})");

    private static final Pattern SENDER = Pattern.compile(
            "(?:(?:De|Het|The) )?(?:[\\p{L}&-]{2,30} ){0,4}(?:Vereniging|Stichting|Genootschap|Kring|Netwerk|Bond|Universiteit|Hogeschool|Gemeente|Provincie|Association|Society|University|Foundation|Network|Institute|Instituut)(?: [\\p{L}&-]{2,30}){0,6}");

    private TitleReader() {}

    static @Nullable Found<String> read(Text text) {
        if (text.lines.isEmpty()) return null;
        for (var section : text.sections(Topic.TITLE)) {
            if (!section.lines().isEmpty() && section.beside())
                return titled(section.lines().getFirst());
        }
        var top = top(text);
        if (top != null && top.from() == text.lines.getFirst().from()) return titled(top);
        if (top != null && KINDS.matcher(top.text()).find()) return titled(top);
        var under = underFacts(text);
        if (under != null) return titled(under);
        var called = called(text);
        if (called != null) return called;
        return top == null ? null : titled(top);
    }

    private static Text.@Nullable Line top(Text text) {
        var lines = text.lines.stream().limit(10).toList();
        var first = lines.stream().filter(TitleReader::couldBe).findFirst();
        if (first.isPresent() && first.get().from() == lines.getFirst().from() && !letterhead(lines))
            return first.get();
        return lines.stream()
                .takeWhile(it ->
                        Topic.in(it.text()) == null || MENU.matcher(it.text()).matches())
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
        return lines.size() > 1
                && SENDER.matcher(lines.getFirst().text()).matches()
                && !KINDS.matcher(lines.getFirst().text()).find()
                && couldBe(lines.get(1))
                && KINDS.matcher(lines.get(1).text()).find();
    }

    private static boolean couldBe(Text.Line line) {
        var words = line.text();
        if (words.length() < 3
                || words.length() > 260
                || NO_TITLE.matcher(words).matches()
                || Topic.in(words) != null) return false;
        var dates = Dates.in(words);
        if (!dates.isEmpty()
                && dates.getFirst().words().to() - dates.getFirst().words().from() > words.length() - 6) return false;
        if (words.endsWith(":") || words.endsWith(",")) return false;
        return !words.endsWith(".")
                || (words.length() < 90 && !SPEAKING.matcher(words).find());
    }

    private static @Nullable Found<String> titled(Text.Line line) {
        var title = line.text();
        title = NEWS_FIRST.matcher(title).replaceFirst("");
        title = SITE.matcher(title).replaceFirst("");
        title = NEWS.matcher(title).replaceFirst("");
        title = DATE_FIRST.matcher(title).replaceFirst("");
        title = DATE_LAST.matcher(title).replaceFirst("");
        title = brief(title.replaceFirst("(?<!\\.)\\.$", "").strip());
        return title.isEmpty() ? null : Found.likely(title, line.words());
    }

    // A whole announcement in one line: the title ends where the day begins.
    private static String brief(String title) {
        var dates = title.length() < 110 ? java.util.List.<DateMention>of() : Dates.in(title);
        if (dates.isEmpty() || dates.getFirst().words().from() < 12) return title;
        return title.substring(0, dates.getFirst().words().from()).replaceFirst("[\\s,:–-]+(?:op|on)?[\\s,:–-]*$", "");
    }

    // A page that begins with "Wanneer" names its meeting in the running text, mostly several times.
    private static @Nullable Found<String> called(Text text) {
        Map<String, Integer> times = new HashMap<>();
        Map<String, Words> first = new HashMap<>();
        for (var sentence : text.sentences) names(sentence, times, first);
        for (var name : List.copyOf(times.keySet())) times.merge(name, longer(name, times), Integer::sum);
        var best = times.entrySet().stream()
                .max(Map.Entry.<String, Integer>comparingByValue()
                        .thenComparingInt(it -> it.getKey().length()))
                .map(Map.Entry::getKey);
        if (best.isPresent()) {
            var words = first.get(best.get());
            return words == null ? null : Found.guessed(best.get(), words, "de naam die de tekst zelf gebruikt");
        }
        return text.sentences.stream()
                .limit(12)
                .map(TitleReader::invited)
                .filter(Objects::nonNull)
                .findFirst()
                .orElseGet(() -> plain(text));
    }

    // "onze nieuwjaarsbijeenkomst": better than no name at all.
    private static @Nullable Found<String> plain(Text text) {
        for (var sentence : text.sentences.stream().limit(12).toList()) {
            var name = PLAIN.matcher(sentence.text());
            if (!name.find()) continue;
            var words = new Words(sentence.from() + name.start("name"), sentence.from() + name.end("name"));
            return Found.guessed(name.group("name"), words, "de omschrijving in de tekst");
        }
        return null;
    }

    private static void names(Text.Line sentence, Map<String, Integer> times, Map<String, Words> first) {
        var matcher = CALLED.matcher(sentence.text());
        while (matcher.find()) {
            var name = NOT_OF_NAME.matcher(matcher.group("name")).replaceFirst("");
            if (name.split(" ", -1).length < 2) continue;
            int end = sentence.from() + matcher.end();
            times.merge(name, name.matches(".*20\\d\\d$") ? 2 : 1, Integer::sum);
            first.putIfAbsent(name, new Words(end - name.length(), end));
        }
    }

    private static int longer(String name, Map<String, Integer> times) {
        return name.matches(".*20\\d\\d$") ? times.getOrDefault(name.replaceFirst("\\s20\\d\\d$", ""), 0) : 0;
    }

    private static @Nullable Found<String> invited(Text.Line sentence) {
        var matcher = INVITED.matcher(sentence.text());
        if (!matcher.find()) return null;
        var words = new Words(sentence.from() + matcher.start("name"), sentence.from() + matcher.end("name"));
        return Found.guessed(matcher.group("name"), words, "de omschrijving in de tekst");
    }
}
