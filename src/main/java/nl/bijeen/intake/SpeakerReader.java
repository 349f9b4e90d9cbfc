package nl.bijeen.intake;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import nl.bijeen.intake.Draft.Speaker;
import org.jspecify.annotations.Nullable;

/** Reads who speaks, chairs or leads, with what they are; not who is quoted, signs, or answers questions. */
final class SpeakerReader {

    private static final int FLAGS = Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE;
    /** Words that tell somebody takes part in front of others. */
    private static final String PARTS =
            "\\p{L}*sprekers?|\\p{L}*lezing(?:en)?|\\p{L}*keynotes?|inleid(?:ing|er|ers|ingen|t)|dagvoorzitters?|o\\.?l\\.?v\\.?|onder leiding|luister(?:den|t|en) naar|\\p{L}*presentaties?"
                    + "|podium|bijdragen?|in gesprek met|reflectie|workshops?|moderators?|gemodereerd|samen met|verzorgd door|talks?|speakers?|hosted by|panel\\p{L}*"
                    + "|geleid door|begeleid door|cursusleiding|docent(?:en|e)?|trainers?|college van|debat met|interview|openingswoord|opening door|met medewerking van"
                    + "|optreden(?: van)?|welkom(?:stwoord)? door|sessie (?:van|door|met)|gastvrouw|gastheer|gasten|gast is|te gast|columns?|toelichting|gegeven door|verteld door"
                    + "|gespreksleid(?:er|ster|ing)|debatleid(?:er|ster)|presentator|presentatrice|avondvoorzitter|interviewers?|introductie|voordracht|rondleiding|demonstratie|aan tafel|om tafel|paneldiscussie|co-?referent|referaat|met onder (?:meer|andere)|m\\.m\\.v\\.|featuring|presented by|given by|led by";

    private static final String ACTS =
            "spreekt|spreken|presenteert|presenteren|vertel(?:t|len)|houdt|houden|(?:aan )?het woord|neemt (?:je|ons|u|de|deel)|nemen (?:je|ons|u|de|deel)|verzorg(?:t|en)|speaks|speaking"
                    + "|deelt|delen|laat zien|laten zien|ga(?:at|an) (?:dieper )?in(?: op|to)?|gee?f?(?:t|ven) een|leidt(?: de)?|debatte(?:ert|ren)|opent|komt? (?:vertellen|spreken|langs|aan)|komen (?:vertellen|spreken|langs)"
                    + "|bespreekt|bespreken|belicht(?:en)?|schetst|schetsen|behandel(?:t|en)|licht(?:en)? (?:\\p{L}+ ){0,6}toe|reflecte(?:ert|ren)|trapt|sluit (?:de|het)|ontvangt|verwelkom(?:t|en)|schui(?:ft|ven) aan|do(?:et|en) mee"
                    + "|legt? (?:\\p{L}+ ){0,4}uit|leest|zingt|speelt|begeleidt|modere(?:ert|ren)|interviewt|interviewen|discussi[eë]+(?:rt|ren)|praat|praten|voert|geeft|geven|treedt op|introduce(?:ert|ren)|doceert|coacht|demonstre(?:ert|ren)|blikt|presents?|discuss(?:es)?|explains?|shares?|introduces?|moderates?";
    private static final Pattern SPEAKS = Pattern.compile("(?<!\\p{L})(?:" + PARTS + "|" + ACTS + ")(?!\\p{L})", FLAGS);
    private static final Pattern QUOTED = Pattern.compile(
            "(?:zegt|aldus|vindt|volgens|vertelde|schrijft|zei|said|says|foto|fotograaf|photo|tekst|beeld|illustratie|bron|auteur van|boek van|citaat|geschreven door|opvolger van|gedachtenis|vernoemd|gepubliceerd door|redactie|door de redactie)(?:\\s(?!die\\b|dat\\b)[\\p{Ll}-]+){0,3}[:\\s]*$",
            FLAGS);
    private static final Pattern QUOTED_AFTER =
            Pattern.compile("^\\s?(?:,[^,]{1,60},\\s)?(?:zegt|zei|schreef|says|said|overleed)", FLAGS);
    private static final Pattern QUOTATION_BEFORE =
            Pattern.compile("[\"”’']\\s?,?\\s(?:zegt|zei|aldus|vindt|vertelt|says|said|stelt)\\s.{0,60}$", FLAGS);
    private static final Pattern ASKS = Pattern.compile(
            "(?:vragen|contact|informatie|aanmeld|mail|bel(?:len)?\\b|opgeven|questions|inschrijv|register|neem contact|secretariaat|notulist|notulen)",
            FLAGS);

    private final Text text;
    private final List<Words> programme;
    private final Map<String, Found<Speaker>> found = new LinkedHashMap<>();

    private SpeakerReader(Text text, List<Words> programme) {
        this.text = text;
        this.programme = programme;
    }

    /** @param programme where the lines of the programme stand: who is named there takes part */
    static List<Found<Speaker>> read(Text text, List<Words> programme) {
        var reader = new SpeakerReader(text, programme);
        for (int at = 0; at < text.sentences.size(); at++) {
            reader.sentence(
                    text.sentences.get(at),
                    at + 1 < text.sentences.size() ? text.sentences.get(at + 1).text() : "");
        }
        return List.copyOf(reader.found.values());
    }

    private void sentence(Text.Line sentence, String next) {
        boolean listed = listed(sentence);
        if (!listed
                && text.within(Topic.CONTACT, sentence.from())
                && !SPEAKS.matcher(sentence.text()).find()) return;
        var names = Names.in(sentence.text());
        for (var name : names) {
            if (!takesPart(sentence, name, listed, !names.isEmpty()) || withinRole(sentence, names, name)) continue;
            var role = Roles.of(sentence.text(), name, listed);
            if (role == null && (inProgrammeLine(sentence) || name.known()))
                role = Roles.apposition(sentence.text(), name);
            if (role == null && names.size() == 1)
                role = Roles.ofPronoun(sentence.text().substring(name.to()) + " " + next);
            if (role == null && names.size() == 1) role = under(sentence, name, listed);
            if (name.known()
                    || inRow(sentence.text(), names, name)
                    || (role != null && Roles.named(role))
                    || listed
                    || named(sentence, name)) add(sentence, name, role);
        }
    }

    // "Harm Smit, lector Schulden en Armoede": what stands behind what somebody is, is the field.
    private static boolean withinRole(Text.Line sentence, List<Names.Name> names, Names.Name name) {
        if (name.known()) return false;
        var before = names.stream().filter(it -> it.to() < name.from()).toList();
        if (before.isEmpty()) return false;
        var between = sentence.text().substring(before.getLast().to(), name.from());
        return between.matches("(?:,|\\s[-–—|])\\s.{0,60}") && Roles.named(between);
    }

    // "Anna Smit, Bo Wenneker en Kees Bakker": whoever stands in a row with known names is a person too.
    private static boolean inRow(String words, List<Names.Name> names, Names.Name name) {
        for (var other : names) {
            if (!other.known()) continue;
            var between = other.from() < name.from()
                    ? words.substring(other.to(), name.from())
                    : words.substring(Math.min(name.to(), other.from()), other.from());
            if (between.matches(
                    "(?:\\s\\([^)]{1,60}\\)|\\s(?:of|van|from|bij)\\s[^,.]{2,40})?(?:,|,?\\s(?:en|and|&))\\s"))
                return true;
        }
        return false;
    }

    // "• Anna Smit (wethouder in Laagstad)"
    private boolean introduced(Text.Line sentence, Names.Name name) {
        if (name.from() > 0 || sentence.text().length() > 140 || !text.listed(sentence)) return false;
        var role = Roles.of(sentence.text(), name, false);
        return role != null && Roles.named(role);
    }

    private boolean listed(Text.Line sentence) {
        if (sentence.text().length() >= 200) return false;
        return text.sections(Topic.SPEAKERS).stream().anyMatch(it -> lists(it, sentence));
    }

    // Where the speakers have marks before them, what stands without is about them, or signs.
    private boolean lists(Text.Section section, Text.Line sentence) {
        var lines = section.lines();
        if (lines.isEmpty() || lines.stream().noneMatch(it -> it.holds(sentence.words()))) return false;
        return section.beside() || !text.listed(lines.getFirst()) || text.listed(sentence);
    }

    private static boolean named(Text.Line sentence, Names.Name name) {
        return sentence.text()
                .substring(0, name.from())
                .matches(
                        "(?i).*(?:talk \\d+:|spreker:?|speaker:?|door|by|dagvoorzitter:?|olv|o\\.l\\.v\\.|onder leiding van)\\s?$");
    }

    private boolean takesPart(Text.Line sentence, Names.Name name, boolean listed, boolean any) {
        var before = sentence.text().substring(0, name.from());
        var after = sentence.text().substring(name.to());
        if (QUOTED.matcher(before).find()
                || QUOTED_AFTER.matcher(after).find()
                || QUOTATION_BEFORE.matcher(before).find()) return false;
        if (listed || introduced(sentence, name) || inProgramme(sentence) || found.containsKey(name.value()))
            return any;
        if (ASKS.matcher(before).find() && !SPEAKS.matcher(before).find()) return false;
        boolean titled = sentence.from() == text.lines.getFirst().from();
        return SPEAKS.matcher(sentence.text()).find() || (titled && name.known());
    }

    private boolean inProgramme(Text.Line sentence) {
        return inProgrammeLine(sentence)
                || (programme.size() > 1
                        && text.within(Topic.PROGRAMME, sentence.from())
                        && (SPEAKS.matcher(sentence.text()).find() || describesLine(sentence)));
    }

    // Under a line of the programme: "Prof. dr. Henk Nijland, hoogleraar Ouderengeneeskunde".
    private static boolean describesLine(Text.Line sentence) {
        if (sentence.text().length() > 160 || ASKS.matcher(sentence.text()).find()) return false;
        return Names.in(sentence.text()).stream().anyMatch(it -> {
            var role = Roles.of(sentence.text(), it, false);
            return role != null && Roles.named(role);
        });
    }

    private boolean inProgrammeLine(Text.Line sentence) {
        return programme.stream().anyMatch(it -> it.from() <= sentence.from() && sentence.from() < it.to());
    }

    private @Nullable String under(Text.Line sentence, Names.Name name, boolean listed) {
        if (!listed || name.to() < sentence.text().length()) return null;
        for (int at = 0; at + 1 < text.lines.size(); at++) {
            if (text.lines.get(at).from() != sentence.from()) continue;
            var below = text.lines.get(at + 1);
            return !below.gap()
                            && below.text().length() < 110
                            && Names.in(below.text()).isEmpty()
                            && Roles.named(below.text())
                    ? below.text()
                    : null;
        }
        return null;
    }

    private void add(Text.Line sentence, Names.Name name, @Nullable String role) {
        var words = new Words(sentence.from() + name.from(), sentence.from() + name.to());
        var speaker = Found.likely(new Speaker(name.value(), role), words);
        found.merge(
                name.value(),
                speaker,
                (old, now) -> old.value().role() == null
                                || (now.value().role() != null
                                        && !Roles.named(old.value().role()))
                        ? now
                        : old);
    }
}
