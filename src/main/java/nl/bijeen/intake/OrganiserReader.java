package nl.bijeen.intake;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Reads who holds the meeting, where the text says so. */
final class OrganiserReader {

    private static final Vocabulary WORDS = Vocabulary.of("organiser");

    /** What bodies are, as their names begin. */
    private static final String BODY = "(?i:" + WORDS.any("body") + ")";

    private static final String WORD =
            "(?:\\p{Lu}(?:[\\p{L}\\d&'’/-]|\\.(?=[\\p{L}\\d])){0,40}|(?:v|i|e)[\\p{Lu}][\\p{L}]{0,40})";
    // Atomic: where a list of names could be cut in many ways, trying them all takes for ever.
    private static final String ORG = "(?>(?:de |het |De |Het |The |the )?(?:" + BODY
            + " )?(?:(?:van|voor) (?:de |het )?)?"
            + WORD
            + "(?:\\s(?:(?:(?:van|voor|en|of|for|&|and)(?:\\s(?:de|het|den|der|the))?|op|aan|in|der|den)\\s)?" + WORD
            + "){0,7}(?:\\s\\d{1,2}(?:\\.\\d)?(?!\\s?"
            + WORDS.any("no-number-of-a-name")
            + ")(?!\\d))?(?:\\s\\p{Ll}{0,20}(?:vereniging|fractie|netwerk|werkgroep))?(?:\\s\\([^)]{2,20}\\))?)";
    private static final String ORGS = "(?<orgs>(?>" + ORG
            + "(?:(?:,\\s|\\s(?:en|and|samen met|in samenwerking met|i\\.s\\.m\\.|&|met)\\s|,\\s(?:en|and|samen met)\\s)"
            + ORG
            + "){0,5}))";
    private static final String ONE_OF_THEM = WORDS.any("one-of-them");
    private static final List<Pattern> SAYINGS = List.of(
            // georganiseerd door de Kunstkring, een avond van het Wijkplatform
            Pattern.compile("(?i:" + WORDS.any("said-before") + ")\\s" + ORGS),
            // de Kunstkring organiseert, houdt op 4 maart een lezing, nodigt u uit
            Pattern.compile("(?:^|[\\s(])" + ORGS + "(?:\\s(?:\\([^)]{2,60}\\)\\s?))?\\s(?i:" + WORDS.any("said-after")
                    + ")(?!\\p{L})"),
            Pattern.compile("(?i:organise(?:ert|ren)|verzorgen|houden|houdt|organiseerden?)\\s(?=(?:de\\s|het\\s)?(?:"
                    + BODY + "\\s|\\p{Lu}))" + ORGS + "(?=[\\s,.]|$)"),
            Pattern.compile("\\b(?:dat|die)\\s" + ORGS
                    + "\\s[^;]{0,80}?(?:organise(?:ert|ren)|houd(?:t|en)|verzorg(?:t|en))(?!\\p{L})"),
            // Woonwijs organiseert samen met het Wijkplatform een middag
            Pattern.compile("(?i:organise(?:ert|ren)|houdt|houden|verzorg(?:t|en))\\s[^.;]{0,40}?"
                    + "(?i:samen met|in samenwerking met|i\\.s\\.m\\.|met ondersteuning van)\\s(?=\\p{L})"
                    + ORGS),
            // het door Woonwijs en de Kunstkring georganiseerde congres
            Pattern.compile("(?<!\\p{L})door\\s" + ORGS + "\\sgeorganiseerde?(?!\\p{L})"),
            // het symposium Wonen van de Werkgroep Buurten vindt plaats
            Pattern.compile("(?i:" + ONE_OF_THEM + ")\\s[^.;]{3,90}?\\svan\\s(?=(?:de\\s|het\\s)" + BODY + "\\s)" + ORGS
                    + "(?=\\s(?:plaats|vindt|is|wordt|georganiseerd)(?!\\p{L}))"),
            // Graag ontvangt het Woonwijs-bestuur u
            Pattern.compile("(?i:ontvang(?:t|en)|verwelkom(?:t|en)|nodig(?:t|en))\\s" + ORGS
                    + "\\s(?:u|je|jullie|alle|onze|leden|iedereen|inwoners|belangstellenden)(?!\\p{L})"));
    /** "Economische Zaken en Klimaat": a ministry with two subjects is one. */
    private static final String SECOND_HALF = WORDS.any("second-half") + "(?!\\p{L})";

    private static final Pattern KIND = Pattern.compile("(?i)" + WORDS.any("kind") + "(?:\\s|$)");
    private static final Pattern MEMBERS = Pattern.compile("(?<!\\p{L})(?:leden van (?<of>" + ORG + ")|(?<own>(?!"
            + WORDS.any("other-members") + ")\\p{Lu}[\\p{L}]{3,}?)-?leden)(?!\\p{L})");
    private static final Pattern OWN_NAME =
            Pattern.compile("^(?<name>(?:[\\p{Lu}][\\p{L}\\d.&-]{0,40})(?:\\s[\\p{Lu}][\\p{Lu}\\d]+)?)(?:\\s|-)"
                    + "(?:[\\p{L}-]{0,40}(?:[Cc]ongres|[Cc]onferentie|[Pp]olitiek [Cc]afé|[Cc]onference))(?!\\p{L}).*");
    private static final Pattern NOT_ORG = Pattern.compile("(?i)^" + WORDS.any("no-organiser") + "$");

    private static final Pattern BETWEEN = Pattern.compile(
            ",\\s(?:(?:en|samen met)\\s)?|\\s(?:samen met|in samenwerking met|i\\.s\\.m\\.)\\s|\\s(?:en|and|met)\\s(?!"
                    + SECOND_HALF
                    + ")(?=(?:de |het |the )?" + WORDS.any("body-behind-and") + "?\\s?[\\p{Lu}v])");

    private final Text text;
    private final Map<String, Found<String>> found = new LinkedHashMap<>();

    private OrganiserReader(Text text) {
        this.text = text;
    }

    static List<Found<String>> read(Text text, @Nullable Found<String> title) {
        var reader = new OrganiserReader(text);
        reader.labelled();
        for (var sentence : text.sentences) {
            reader.sayings(sentence);
        }
        if (reader.found.isEmpty()) reader.members();
        if (reader.found.isEmpty() && title != null) reader.ownName(title);
        return List.copyOf(reader.found.values());
    }

    private void labelled() {
        for (var section : text.sections(Topic.ORGANISER)) {
            int most = section.beside() ? 1 : 4;
            for (int at = 0; at < Math.min(most, section.lines().size()); at++) {
                var line = section.lines().get(at);
                boolean told = line.text().length() >= 120 || line.text().matches(".*[.:]$");
                if (told || (at > 0 && line.gap()) || !Times.in(line.text()).isEmpty()) break;
                each(line.text(), line.from());
            }
        }
    }

    // "Na de zomer van Zeist organiseert de provincie …": who stands behind the verb goes before who stands ahead of
    // it.
    private void sayings(Text.Line sentence) {
        var inverted = SAYINGS.get(2).matcher(sentence.text());
        boolean behind =
                inverted.find() && !KIND.matcher(inverted.group("orgs")).find();
        for (int at = 0; at < SAYINGS.size(); at++) {
            if (at == (behind ? 1 : 2)) continue;
            said(sentence, SAYINGS.get(at));
        }
    }

    private void said(Text.Line sentence, Pattern saying) {
        var matcher = saying.matcher(sentence.text());
        while (matcher.find()) each(matcher.group("orgs"), sentence.from() + matcher.start("orgs"));
    }

    private void members() {
        for (var sentence : text.sentences) {
            var matcher = MEMBERS.matcher(sentence.text());
            if (!matcher.find()) continue;
            var name = matcher.group("of") == null ? "own" : "of";
            each(matcher.group(name), sentence.from() + matcher.start(name));
            return;
        }
    }

    private void ownName(Found<String> title) {
        var matcher = OWN_NAME.matcher(title.value());
        if (matcher.matches() && !matcher.group("name").matches("(?i).*(?:congres|conferentie|conference).*"))
            each(matcher.group("name"), title.words().from());
    }

    private void each(String names, int from) {
        for (var part : parts(names)) {
            var name = part.replaceFirst("^(?:de|het|De|Het|The|the|van|en|and)\\s", "")
                    .replaceFirst("\\s(?:en|van|in|op)$", "")
                    .replaceFirst("-bestuur$", "")
                    .strip();
            var own = OWN_NAME.matcher(name);
            if (own.matches()) name = own.group("name");
            if (name.length() < 2
                    || NOT_ORG.matcher(name).matches()
                    || !name.matches(".*\\p{Lu}.*")
                    || name.length() > 90) continue;
            if ((NOT_ORG.matcher(name.split(" ", -1)[0]).matches() && name.split(" ", -1).length < 2)
                    || !Dates.in(name).isEmpty()) continue;
            if ((!Names.in(name).isEmpty() && Names.in(name).getFirst().known()) || found.containsKey(name)) continue;
            int at = text.all.indexOf(name, Math.max(0, from));
            int begin = at < 0 ? from : at;
            found.put(name, Found.likely(name, new Words(begin, begin + name.length())));
        }
    }

    private static List<String> parts(String names) {
        var parts = new ArrayList<String>();
        for (var part : BETWEEN.split(names, -1)) {
            if (!part.isBlank()) parts.add(part.strip());
        }
        return parts;
    }
}
