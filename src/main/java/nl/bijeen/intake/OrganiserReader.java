package nl.bijeen.intake;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Reads who holds the meeting, where the text says so. */
final class OrganiserReader {

    private static final int LONGEST_LABELLED = 120;
    private static final int MOST_LABELLED = 12;
    private static final Pattern KIND =
            Pattern.compile("(?i)" + Vocabulary.of("organiser").any("kind") + "(?:\\s|$)");

    private static final Pattern WEAK = Pattern.compile("(?i)(?:geeft|geven|presente(?:ert|ren)|verzorg(?:t|en)|van)");
    private static final Pattern HOLDS = Pattern.compile("(?i)(?:houdt|houden)");
    private static final Pattern TALK = Pattern.compile(
            "(?i)(?:lezing|inleiding|toelichting|voordracht|presentatie|toespraak|rede|college|talk)(?!\\p{L})");

    /** "Woonwijs (WW)" and "Woonwijs/Huis van Ede" are the Woonwijs that was read before. */
    private static final Pattern BEHIND_NAME = Pattern.compile("(?:\\s\\(|/).*");

    private static final Pattern KIND_LAST =
            Pattern.compile("(?i)" + Vocabulary.of("organiser").any("kind") + "$");

    /** "Woonwijs (namens de wijk en de stad)" */
    private static final Pattern BETWEEN_BRACKETS = Pattern.compile("\\s\\([^)]* [^)]*\\)");

    private final Text text;
    private final Map<String, Found<String>> found = new LinkedHashMap<>();

    private OrganiserReader(Text text) {
        this.text = text;
    }

    static List<Found<String>> read(Text text, @Nullable Found<String> title) {
        var reader = new OrganiserReader(text);
        reader.labelled();
        for (var sentence : text.sentences) reader.sayings(sentence);
        if (reader.found.isEmpty()) reader.signed();
        if (reader.found.isEmpty()) reader.members();
        if (reader.found.isEmpty() && title != null) reader.ownName(title);
        return reader.found.values().stream()
                .sorted(Comparator.comparingInt(it -> it.words().from()))
                .toList();
    }

    private void labelled() {
        for (var section : text.sections(Topic.ORGANISER)) {
            int most = section.beside() ? 1 : MOST_LABELLED;
            for (int at = 0; at < Math.min(most, section.lines().size()); at++) {
                var line = section.lines().get(at);
                boolean told =
                        line.text().length() >= LONGEST_LABELLED || line.text().matches(".*[.:]$");
                if (told || (at > 0 && line.gap()) || !Times.in(line.text()).isEmpty()) break;
                labelled(line);
            }
        }
    }

    // Who stands under the label organises, also if it is a person; behind the name may stand for whom.
    private void labelled(Text.Line line) {
        var names = Names.in(line.text());
        boolean person = !names.isEmpty()
                && names.getFirst().begin() == 0
                && !OrganiserNames.saysWhatItIs(line.text())
                && (names.getFirst().known() || text.listed(line));
        if (person)
            put(
                    names.getFirst().value(),
                    new Words(
                            line.from() + names.getFirst().from(),
                            line.from() + names.getFirst().to()));
        else each(line, line.text(), 0, null);
    }

    // "Na de zomer van Zeist organiseert de provincie …": who stands behind the verb goes before who stands ahead of
    // it.
    private void sayings(Text.Line sentence) {
        var inverted = OrganiserSayings.BEHIND_VERB.matcher(sentence.text());
        boolean behind =
                inverted.find() && !KIND.matcher(inverted.group("orgs")).find();
        said(sentence, behind ? OrganiserSayings.BEHIND_VERB : OrganiserSayings.BEFORE_VERB);
        for (var saying : OrganiserSayings.OTHERS) said(sentence, saying);
    }

    private void said(Text.Line sentence, Pattern saying) {
        var matcher = saying.matcher(sentence.text());
        boolean subject = saying.namedGroups().containsKey("verb");
        while (matcher.find())
            each(sentence, matcher.group("orgs"), matcher.start("orgs"), subject ? matcher.group("verb") : null);
    }

    private void signed() {
        for (var line : text.lines) {
            var matcher = OrganiserSayings.SIGNED.matcher(line.text());
            if (matcher.matches()) each(line, matcher.group("orgs"), matcher.start("orgs"), null);
        }
    }

    private void members() {
        for (var sentence : text.sentences) {
            var matcher = OrganiserSayings.MEMBERS.matcher(sentence.text());
            if (!matcher.find()) continue;
            var name = matcher.group("of") == null ? "own" : "of";
            each(sentence, matcher.group(name), matcher.start(name), null);
            return;
        }
    }

    private void ownName(Found<String> title) {
        var name = OrganiserNames.ownName(title.value());
        if (name != null && OrganiserNames.bare(name) != null && !ofSomethingElse(name, title.value()))
            put(name, title.words());
    }

    // "Woonwijs-congres" is of Woonwijs; "Delta Conference" in a text about the Delta Programme is of nobody called
    // Delta.
    private boolean ofSomethingElse(String name, String title) {
        return Pattern.compile("(?<!\\p{L})" + Pattern.quote(name) + " (\\p{Lu}\\p{Ll}+)")
                .matcher(text.all)
                .results()
                .anyMatch(it -> !title.contains(it.group(1))
                        && !KIND_LAST.matcher(it.group(1)).find());
    }

    private void each(Text.Line line, String names, int at, @Nullable String verb) {
        for (var part : OrganiserNames.apart(BETWEEN_BRACKETS.matcher(names).replaceAll(""), verb)) {
            // A capital in the middle of a sentence is of the name: "in samenwerking met De Waag".
            var name = OrganiserNames.bare(
                    line.text().startsWith(part) ? part.replaceFirst("^(?:De|Het|The)\\s", "") : part);
            if (name == null) continue;
            int within = line.text().indexOf(name, at);
            int from = line.from() + (within < 0 ? at : within);
            var words = new Words(from, from + name.length());
            boolean weak = verb != null && ofPersons(verb, line.text().substring(Math.max(at, 0)));
            if (!person(line, name, words, weak)) put(name, words);
        }
    }

    // Whoever "houdt een symposium" is a body, and whoever "houdt een inleiding" a person.
    private static boolean ofPersons(String verb, String rest) {
        return WEAK.matcher(verb).matches()
                || (HOLDS.matcher(verb).matches() && TALK.matcher(rest).find());
    }

    private void put(String name, Words words) {
        var key = BEHIND_NAME
                .matcher(name)
                .replaceFirst("")
                .toLowerCase(Locale.ROOT)
                .replace('’', '\'');
        found.putIfAbsent(key, Found.likely(name, words));
    }

    // "Anna Smit geeft een lezing", "een avond door Ton de Wit": a person, or a part of the name of one. Who gives or
    // tells is mostly a person, so there it is enough that a name looks like one.
    private static boolean person(Text.Line line, String name, Words words, boolean weak) {
        return !OrganiserNames.saysWhatItIs(name)
                && Names.in(line.text()).stream()
                        .filter(it -> it.known() || (weak && name.startsWith(it.value())))
                        .anyMatch(it -> words.overlaps(new Words(line.from() + it.from(), line.from() + it.to()))
                                && (weak || name.length() <= it.value().length()));
    }
}
