package nl.bijeen.intake;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import nl.bijeen.intake.TitleReader.Candidate;

/** What the running text calls a meeting, for a text without a heading that names it. */
final class TitleInText {

    private static final Vocabulary WORDS = Vocabulary.of("title");
    private static final String SORT = TitleWords.SORT;
    private static final String ANY_SORT =
            "(?i:[\\p{L}-]{0,40}(?:" + WORDS.any("sort") + "|" + WORDS.any("other-sort") + "))";

    private static final String PART_OF_DAY = WORDS.any("part-of-day") + "(?!\\p{L})";

    private static final Pattern CALLED = Pattern.compile("(?<name>(?:\\p{Lu}[\\p{L}\\d&.’'-]{0,40}\\s){1,4}(?:" + SORT
            + "|\\p{Lu}?" + SORT + ")(?:\\s20\\d\\d)?|\\p{Lu}" + SORT
            + "\\s20\\d\\d|(?=\\p{Lu})" + SORT
            + "(?:\\s(?:over\\s|voor\\s)?\\p{Lu}[\\p{L}\\d-]+){1,4})(?!\\p{L})");

    private static final Pattern INVITED = Pattern.compile("(?<name>(?:" + WORDS.any("what-kind") + "\\s)?" + ANY_SORT
            + "\\s(?:van|over|voor|rond|rondom)\\s[^.;!?]{5,110}?)(?=\\s" + WORDS.any("name-ends")
            + "(?!\\p{L})|,\\s(?:\\d|" + CalendarWords.WEEKDAY + "\\s)|[.;!?])");

    private static final Pattern NOT_OF_NAME = Pattern.compile(
            "^(?:Programma|Op het|Het|De|Een|Op|In|Dit|Deze|Tijdens|Voor|Meer|Bij|Met|Ons|Onze|Naar|The)\\s");

    private static final Pattern PLAIN =
            Pattern.compile("(?<!\\p{L})(?:onze|ons|de|het|een|deze|dit)\\s(?:jaarlijkse\\s)?(?<name>"
                    + WORDS.any("what-kind") + "\\s(?!" + PART_OF_DAY + ")" + ANY_SORT
                    + "|(?!bijeenkomst|congres|training|cursus|" + PART_OF_DAY + ")\\p{L}[\\p{Ll}-]{3,30}"
                    + "(?:bijeenkomst|borrel|congres|vergadering|symposium|lezing|dag|avond))(?!\\p{L})");

    private static final String QUOTED =
            "(?:[‘’“”„\"«](?<name>[\\p{Lu}\\d(][^‘’“”„\"«»]{4,120})[’”\"»]|'(?<other>[\\p{Lu}\\d(][^']{4,120})')(?!\\p{L})";
    private static final Pattern NAMED = Pattern.compile(QUOTED);

    /** "het symposium ‘Wonen voor later’", "een avond onder de titel ‘Wonen’". */
    private static final Pattern NAMED_KIND =
            Pattern.compile("(?:" + ANY_SORT + "|(?i:" + WORDS.any("is-called") + "))[:,]?\\s" + QUOTED);

    private static final Pattern ANNOUNCED = Pattern.compile(
            "(?:nodig|uitnodig|uitgenodigd|invite).{0,200}\\s(?:voor|to|aan)(?:\\s(?:het|de|een|onze|ons|the|our))?\\s?[:…]{0,3}$",
            Pattern.CASE_INSENSITIVE);
    private static final int LONGEST = 160;

    private final Text text;
    private final List<Candidate> found = new ArrayList<>();

    private TitleInText(Text text) {
        this.text = text;
    }

    /** Heavier the more the text itself says that it is the name. */
    static List<Candidate> candidates(Text text) {
        var reader = new TitleInText(text);
        reader.first(12, NAMED_KIND, 9, "de naam tussen aanhalingstekens");
        reader.announced();
        reader.mostUsed();
        reader.first(3, NAMED, 4, "de naam tussen aanhalingstekens");
        reader.invited();
        reader.first(12, PLAIN, 2, "de omschrijving in de tekst");
        return reader.found;
    }

    // "Graag nodigen wij u uit voor het: ¶ ¶ Voorjaarscongres Wonen"
    private void announced() {
        for (int at = 1; at < Math.min(12, text.lines.size()); at++) {
            if (!ANNOUNCED.matcher(text.lines.get(at - 1).text()).find()) continue;
            var line = text.lines.get(at);
            if (line.text().length() > LONGEST || Topic.in(line.text()) != null) return;
            add(line, 0, Headline.name(line.text()), 9, "wat onder de uitnodiging staat");
            return;
        }
    }

    // "Op 4 maart vindt in Ede ‘Wonen in de wijk’ plaats."
    private void first(int sentences, Pattern pattern, int weight, String why) {
        for (var sentence : text.sentences.stream().limit(sentences).toList()) {
            var matcher = pattern.matcher(sentence.text());
            if (!matcher.find()) continue;
            var group = named(matcher) ? "name" : "other";
            add(sentence, matcher.start(group), matcher.group(group), weight, why);
            return;
        }
    }

    private static boolean named(Matcher matcher) {
        return matcher.group("name") != null;
    }

    private void add(Text.Line sentence, int at, String name, int weight, String why) {
        int from = sentence.from() + at;
        found.add(new Candidate(Found.guessed(name, new Words(from, from + name.length()), why), weight));
    }

    // A page that begins with "Wanneer" names its meeting in the running text, mostly several times.
    private void mostUsed() {
        Map<String, Integer> times = new HashMap<>();
        Map<String, Words> first = new HashMap<>();
        for (var sentence : text.sentences) names(sentence, times, first);
        for (var name : List.copyOf(times.keySet())) times.merge(name, longer(name, times), Integer::sum);
        times.entrySet().stream()
                .max(Map.Entry.<String, Integer>comparingByValue()
                        .thenComparingInt(it -> it.getKey().length()))
                .ifPresent(it -> Optional.ofNullable(first.get(it.getKey()))
                        .ifPresent(words -> found.add(new Candidate(
                                Found.guessed(it.getKey(), words, "de naam die de tekst zelf gebruikt"),
                                3 + Math.min(4, it.getValue())))));
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

    private void invited() {
        for (int at = 0; at < Math.min(12, text.sentences.size()); at++) {
            var sentence = text.sentences.get(at);
            var matcher = INVITED.matcher(sentence.text());
            if (!matcher.find()) continue;
            var dates = Dates.in(matcher.group("name"));
            var name = dates.isEmpty()
                    ? matcher.group("name")
                    : matcher.group("name")
                            .substring(0, dates.getFirst().words().from())
                            .replaceFirst("\\s(?:(?:van|op|voor|rond)\\s)?$", "");
            if (!name.contains(" ") && dates.isEmpty()) continue;
            add(sentence, matcher.start("name"), name, at < 3 ? 6 : 4, "de omschrijving in de tekst");
            return;
        }
    }
}
