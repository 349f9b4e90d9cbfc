package nl.bijeen.intake;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * A name with capitals and a kind of meeting in it, of all that a text uses the one it uses most.
 *
 * @param words where it stands first
 * @param times how often it is used; a year in it counts as once more
 */
record NameUsedMost(String name, Words words, int times) {

    private static final String SORT = TitleWords.SORT;

    private static final Pattern CALLED = Pattern.compile(
            "(?<name>(?:\\p{Lu}[\\p{L}\\d&.’'-]{0,40}\\s){1,4}" + SORT + "(?:\\s20\\d\\d)?|(?=\\p{Lu})" + SORT
                    + "\\s20\\d\\d|(?=\\p{Lu})" + SORT
                    + "(?:\\s(?:over\\s|voor\\s)?\\p{Lu}[\\p{L}\\d-]+){1,4})(?!\\p{L})");

    private static final Pattern WEEKDAY_LAST = Pattern.compile("(?i)(?<!\\p{L})" + CalendarWords.WEEKDAY + "$");

    private static final Pattern NOT_OF_NAME = Pattern.compile(
            "^(?:Programma|Op het|Het|De|Een|Op|In|Dit|Deze|Tijdens|Voor|Meer|Bij|Met|Ons|Onze|Naar|The)\\s");

    private static final Pattern YEAR_LAST = Pattern.compile("\\s20\\d\\d$");

    static Optional<NameUsedMost> in(Text text) {
        Map<String, NameUsedMost> used = new LinkedHashMap<>();
        for (var sentence : text.sentences) count(sentence, used);
        return used.values().stream()
                .map(it -> it.withShorter(used))
                .max(Comparator.comparingInt(NameUsedMost::times).thenComparingInt(it -> -it.words.from()));
    }

    private static void count(Text.Line sentence, Map<String, NameUsedMost> used) {
        var matcher = CALLED.matcher(sentence.text());
        while (matcher.find()) {
            var name = NOT_OF_NAME.matcher(matcher.group("name")).replaceFirst("");
            if (!name.contains(" ") || WEEKDAY_LAST.matcher(name).find()) continue;
            int end = sentence.from() + matcher.end();
            int once = YEAR_LAST.matcher(name).find() ? 2 : 1;
            used.merge(name, new NameUsedMost(name, new Words(end - name.length(), end), once), NameUsedMost::again);
        }
    }

    private NameUsedMost again(NameUsedMost later) {
        return new NameUsedMost(name, words, times + later.times);
    }

    // "Woonwijs Congres" was used of the Woonwijs Congres 2025 too.
    private NameUsedMost withShorter(Map<String, NameUsedMost> used) {
        var year = YEAR_LAST.matcher(name);
        var shorter = year.find() ? used.get(name.substring(0, year.start())) : null;
        return shorter == null ? this : again(shorter);
    }
}
