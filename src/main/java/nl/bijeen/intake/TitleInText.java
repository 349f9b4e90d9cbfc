package nl.bijeen.intake;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** What the running text calls a meeting, for a text without a heading that names it. */
final class TitleInText {

    private static final Pattern CALLED =
            Pattern.compile("(?<name>(?:\\p{Lu}[\\p{L}\\d&.’'-]{0,40}\\s){1,4}(?:" + TitleReader.SORT
                    + "|\\p{Lu}?" + TitleReader.SORT + ")(?:\\s20\\d\\d)?|\\p{Lu}" + TitleReader.SORT
                    + "\\s20\\d\\d|(?=\\p{Lu})" + TitleReader.SORT
                    + "(?:\\s(?:over\\s|voor\\s)?\\p{Lu}[\\p{L}\\d-]+){1,4})(?!\\p{L})");

    private static final Pattern INVITED = Pattern.compile(
            "(?<name>(?:gezamenlijke |online |digitale |jaarlijkse |landelijke |regionale )?" + TitleReader.SORT
                    + "\\s(?:van|over|voor|rond)\\s[^.;!?]{5,110}?)(?=\\s(?:op|plaats|vindt|bij)\\s|,\\s(?:\\d|"
                    + CalendarWords.WEEKDAY + "\\s)|[.;!?])");

    private static final Pattern NOT_OF_NAME =
            Pattern.compile("^(?:Op het|Het|De|Een|Op|In|Dit|Deze|Tijdens|Voor|Meer|Bij|Met|Ons|Onze|Naar|The)\\s");

    private static final Pattern PLAIN = Pattern.compile("(?<!\\p{L})(?:onze|ons|de|het|een)\\s(?:jaarlijkse\\s)?"
            + "(?<name>(?!bijeenkomst|dag|congres|training|cursus)[\\p{Ll}-]{3,30}"
            + "(?:bijeenkomst|borrel|congres|vergadering|symposium|lezing|dag))(?!\\p{L})");

    private static final Pattern NAMED = Pattern.compile("[‘“\"](?<name>\\p{Lu}[^‘’“”\"]{4,80})[’”\"](?!\\p{L})");

    private TitleInText() {}

    // A page that begins with "Wanneer" names its meeting in the running text, mostly several times.
    static @Nullable Found<String> read(Text text) {
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
                .map(TitleInText::invited)
                .filter(Objects::nonNull)
                .findFirst()
                .or(() -> text.sentences.stream()
                        .limit(3)
                        .flatMap(it -> named(it).stream())
                        .findFirst())
                .orElseGet(() -> plain(text));
    }

    // "Op 4 maart vindt in Ede ‘Wonen in de wijk’ plaats."
    private static Optional<Found<String>> named(Text.Line sentence) {
        var name = NAMED.matcher(sentence.text());
        if (!name.find()) return Optional.empty();
        var words = new Words(sentence.from() + name.start("name"), sentence.from() + name.end("name"));
        return Optional.of(Found.guessed(name.group("name"), words, "de naam tussen aanhalingstekens"));
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
        var dates = Dates.in(matcher.group("name"));
        var name = dates.isEmpty()
                ? matcher.group("name")
                : matcher.group("name")
                        .substring(0, dates.getFirst().words().from())
                        .replaceFirst("\\s(?:(?:van|op|voor|rond)\\s)?$", "");
        if (!name.contains(" ") && dates.isEmpty()) return null;
        var from = sentence.from() + matcher.start("name");
        return Found.guessed(name, new Words(from, from + name.length()), "de omschrijving in de tekst");
    }
}
