package nl.bijeen.intake;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import nl.bijeen.intake.TitleReader.Candidate;

/** What the running text calls a meeting, for a text without a heading that names it. */
final class TitleInText {

    private static final int SHORTEST = 20;
    private static final int LONGEST = 160;
    private static final int LONGEST_LINE = 1_000;
    private static final int MOST_TIMES = 4;
    private static final String DESCRIBED = "de omschrijving in de tekst";
    private static final int EARLY = 3;
    private static final int LATE = 12;

    private final Text text;
    private final List<Text.Line> running;
    private final List<Candidate> found = new ArrayList<>();

    private TitleInText(Text text) {
        this.text = text;
        running = text.sentences.stream()
                .filter(it -> it.text().length() >= SHORTEST)
                .limit(LATE)
                .toList();
    }

    /** Heavier the more the text itself says that it is the name. */
    static List<Candidate> candidates(Text text) {
        var reader = new TitleInText(text);
        reader.first(reader.lines(), TitleSayings.NAMED_KIND, 9, "de naam tussen aanhalingstekens");
        reader.announced();
        reader.first(reader.early(), TitleSayings.KIND_AND_NAME, 7, "de naam in de tekst");
        reader.first(reader.running, TitleSayings.KIND_AND_NAME, 5, "de naam in de tekst");
        reader.mostUsed();
        reader.invited();
        reader.first(reader.running, TitleSayings.HELD, 5, DESCRIBED);
        reader.first(reader.early(), TitleSayings.NAMED, 4, "de naam tussen aanhalingstekens");
        reader.first(reader.running, TitleSayings.PLAIN, 2, DESCRIBED);
        return reader.found;
    }

    private List<Text.Line> early() {
        return running.subList(0, Math.min(EARLY, running.size()));
    }

    // What stands between quotation marks may be of several sentences.
    private List<Text.Line> lines() {
        return text.lines.stream()
                .filter(it -> it.text().length() >= SHORTEST)
                .limit(LATE)
                .map(it -> it.part(0, Math.min(LONGEST_LINE, it.text().length())))
                .toList();
    }

    // "Graag nodigen wij u uit voor het: ¶ ¶ Voorjaarscongres Wonen"
    private void announced() {
        for (int at = 1; at < Math.min(LATE, text.lines.size()); at++) {
            if (!TitleSayings.ANNOUNCED.matcher(text.lines.get(at - 1).text()).find()) continue;
            var line = text.lines.get(at);
            if (line.text().length() > LONGEST || Topic.in(line.text()) != null) return;
            add(line, 0, Headline.name(line.text()), 9, "wat onder de uitnodiging staat");
            return;
        }
    }

    // "Op 4 maart vindt in Ede ‘Wonen in de wijk’ plaats."
    private void first(List<Text.Line> sentences, Pattern pattern, int weight, String why) {
        for (var sentence : sentences) {
            var matcher = pattern.matcher(sentence.text());
            if (!matcher.find()) continue;
            boolean other = pattern.namedGroups().containsKey("other") && matcher.group("name") == null;
            var group = other ? "other" : "name";
            add(sentence, matcher.start(group), matcher.group(group), weight, why);
            return;
        }
    }

    private void add(Text.Line sentence, int at, String name, int weight, String why) {
        int from = sentence.from() + at;
        if (TitleWords.ONLY_A_KIND.matcher(name).matches()) weight = Math.min(weight, 1);
        found.add(new Candidate(Found.guessed(name, new Words(from, from + name.length()), why), weight));
    }

    // A page that begins with "Wanneer" names its meeting in the running text, mostly several times.
    private void mostUsed() {
        NameUsedMost.in(text)
                .ifPresent(it -> found.add(new Candidate(
                        Found.guessed(it.name(), it.words(), "de naam die de tekst zelf gebruikt"),
                        3 + Math.min(MOST_TIMES, it.times()))));
    }

    private void invited() {
        for (int at = 0; at < running.size(); at++) {
            var sentence = running.get(at);
            var matcher = TitleSayings.INVITED.matcher(sentence.text());
            if (!matcher.find()) continue;
            var dates = Dates.in(matcher.group("name"));
            var name = dates.isEmpty()
                    ? matcher.group("name")
                    : matcher.group("name")
                            .substring(0, dates.getFirst().words().from())
                            .replaceFirst("\\s(?:(?:van|op|voor|rond)\\s)?$", "");
            if (!name.contains(" ") && dates.isEmpty()) continue;
            add(sentence, matcher.start("name"), name, name.contains(" ") ? at < EARLY ? 6 : 4 : 3, DESCRIBED);
            return;
        }
    }
}
