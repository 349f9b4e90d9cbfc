package nl.bijeen.intake;

import java.util.List;
import java.util.regex.Pattern;

/** Decides of whoever a text names whether he or she takes part: speaks, chairs or leads. */
final class OnStage {

    /** So far below the last line of a programme its sessions may be told about. */
    private static final int BELOW = 600;

    /** A sentence has more than a name and what somebody is: "is", "opent". */
    private static final Pattern TOLD = Pattern.compile("(?<!\\p{L})\\p{Ll}{2,}(?!\\.)");

    private static final Pattern QUOTED = Pattern.compile("^:\\s?[‘“\"'’”]");
    private static final Pattern SESSION = Pattern.compile(
            "(?i)(?:\\d{1,2}[.)]\\s)?(?:(?:deel|sub|work|keuze)?-?sessie|(?:break-?out\\s)?session|workshop|ronde|tafel|track|lezing|keynote|masterclass|talk|college|les|excursie)(?!\\p{L})");
    private static final Pattern LONG_AGO =
            Pattern.compile("(?i)(?:^|\\s)(?:in|sinds|anno|since)\\s(?:1[0-8]\\d\\d|19[0-8]\\d)\\s");
    private static final Pattern BYLINE = Pattern.compile(
            "(?i)(?:geplaatst|gepubliceerd|publicatie|bijgewerkt|leestijd|posted|published|\\d{1,2} \\p{L}+ \\d{4}|\\d{1,2}[-/]\\d{1,2}[-/]\\d{4}).*");

    private static final Pattern NUMBER = Pattern.compile("\\d{1,2}\\s?[:.)]\\s");

    private static final int LONGEST = 200;
    private static final int LONGEST_BESIDE = 400;

    private final Text text;
    private final List<Words> programme;
    private final List<Text.Line> roster;

    /** @param programme where the lines of the programme stand: who is named there takes part */
    OnStage(Text text, List<Words> programme) {
        this.text = text;
        this.programme = programme;
        roster = Roster.in(text);
    }

    /** Whether a sentence stands in a list of those who take part. */
    boolean lists(Text.Line sentence) {
        if (roster.stream().anyMatch(it -> it.from() == sentence.from())) return true;
        return text.sections(Topic.SPEAKERS).stream().anyMatch(it -> lists(it, sentence));
    }

    // Where the speakers have marks before them, what stands without is about them, or signs.
    private boolean lists(Text.Section section, Text.Line sentence) {
        var lines = section.lines();
        int longest = section.beside() ? LONGEST_BESIDE : LONGEST;
        if (lines.isEmpty()
                || sentence.text().length() >= longest
                || lines.stream().noneMatch(it -> it.holds(sentence.words()))) return false;
        if (section.beside()) return !isByline(section);
        return !text.listed(lines.getFirst()) || text.listed(sentence);
    }

    // "Door: Anna Smit ¶ Geplaatst op 3 maart" tells who wrote.
    private boolean isByline(Text.Section section) {
        if (!section.label().text().regionMatches(true, 0, "door", 0, 4)) return false;
        int at = text.lines.indexOf(section.label());
        return text.lines.subList(Math.max(0, at - 1), Math.min(at + 2, text.lines.size())).stream()
                .anyMatch(it -> BYLINE.matcher(it.text()).lookingAt());
    }

    /** A sentence without the label it begins with: "Spreker: Anna Smit". */
    Text.Line behindLabel(Text.Line sentence) {
        return text.sections(Topic.SPEAKERS).stream()
                .filter(Text.Section::beside)
                .map(it -> it.lines().getFirst().from() - sentence.from())
                .filter(it -> it > 0 && it < sentence.text().length())
                .findFirst()
                .map(it -> sentence.part(it, sentence.text().length()))
                .map(OnStage::withoutNumber)
                .orElse(sentence);
    }

    // "Spreker 2: Anna Smit"
    private static Text.Line withoutNumber(Text.Line line) {
        var number = NUMBER.matcher(line.text());
        return line.part(number.lookingAt() ? number.end() : 0, line.text().length());
    }

    /** @param before whether the same person was found to take part before */
    boolean takesPart(Told told, Names.Name name, boolean before) {
        var sentence = told.sentence();
        if (Speaking.mentions(told.before(name), told.after(name))
                || told.isSubjectMatter(name)
                || told.isTopic(name)
                || (!told.listed() && LONG_AGO.matcher(told.before(name)).find())
                || inQuotes(sentence, name)) return false;
        if (told.listed()) return name.known() || told.begins(name) || told.inRow(name);
        if (before || introduced(told, name)) return true;
        if (told.programme()) return told.partOfProgramme(name) && (begins(sentence) || presented(told, name));
        if (aboutProgramme(told) || (Caption.alone(told) && underSession(sentence))) return true;
        if (Speaking.asks(told.before(name)) && !Speaking.says(told.before(name))) return false;
        boolean titled = sentence.from() == text.lines.getFirst().from();
        return Speaking.says(sentence.text())
                || (name.known() && (titled || Speaking.by(told.before(name)) || told.isSubject(name)))
                || (!text.within(Topic.ORGANISER, sentence.from())
                        && (told.inLongRow(name) || presentsItself(told, name)));
    }

    // "Anna Smit, wethouder in Ede, weegt de plannen": whoever a sentence presents with what she is, is on stage;
    // not with a signature.
    private static boolean presentsItself(Told told, Names.Name name) {
        var sentence = told.sentence().text();
        var role = Roles.of(sentence, name, false);
        if (role == null
                || !Callings.named(role)
                || QUOTED.matcher(told.after(name)).find()) return false;
        if (told.by(name, role)) return true;
        return (name.known() || (told.after(name).startsWith(", " + role) && Callings.personal(role)))
                && TOLD.matcher(told.before(name) + told.after(name).replace(role, ""))
                        .find()
                && told.presents(name, role);
    }

    // "Workshop 1: De wijk in ¶ Anna Smit (Woonwijs)"
    private boolean underSession(Text.Line sentence) {
        return text.lines.stream()
                .filter(it -> it.from() < sentence.from())
                .reduce((_, it) -> it)
                .filter(it -> it.text().length() < LONGEST
                        && SESSION.matcher(it.text()).lookingAt())
                .isPresent();
    }

    // What follows the first sentence of a line tells about it, and may name others.
    private boolean begins(Text.Line sentence) {
        return text.lines.stream().anyMatch(it -> it.from() == sentence.from());
    }

    private static boolean presented(Told told, Names.Name name) {
        if (Speaking.by(told.before(name)) || Speaking.part(told.before(name))) return true;
        var role = Roles.of(told.sentence().text(), name, false);
        return role != null && (Callings.named(role) || (name.known() && told.standsApart(name)));
    }

    private boolean inQuotes(Text.Line sentence, Names.Name name) {
        return text.lines.stream()
                .filter(it -> it.holds(sentence.words()))
                .anyMatch(it -> Speaking.inQuotes(
                        it.text(), sentence.from() + name.from() - it.from(), sentence.from() + name.to() - it.from()));
    }

    // "• Anna Smit (wethouder in Laagstad)"
    private boolean introduced(Told told, Names.Name name) {
        var sentence = told.sentence();
        if (name.begin() > 0
                || sentence.text().length() > 200
                || !text.listed(sentence)
                || Roster.others(text, sentence)) return false;
        var role = Roles.of(sentence.text(), name, false);
        return role != null && (Callings.named(role) || (name.known() && told.standsApart(name)));
    }

    // Under a line of the programme: "Prof. dr. Henk Nijland, hoogleraar Ouderengeneeskunde".
    private boolean aboutProgramme(Told told) {
        var sentence = told.sentence();
        if (!nearProgramme(sentence)) return false;
        if (Speaking.says(sentence.text())
                || told.onlyNames()
                || Caption.alone(told)
                || told.names().stream().anyMatch(it -> Caption.closes(told, it))) return true;
        if (Speaking.by(told.before(told.names().getFirst()))) return true;
        return sentence.text().length() <= 160
                && !Speaking.asks(sentence.text())
                && told.names().stream()
                        .map(it -> Roles.of(sentence.text(), it, false))
                        .anyMatch(it -> it != null && Callings.named(it));
    }

    // A programme without times is a list under its label.
    private boolean nearProgramme(Text.Line sentence) {
        boolean within = text.within(Topic.PROGRAMME, sentence.from());
        if (programme.size() < 2) return within && (inListed(sentence) || Caption.opens(sentence));
        var whole = programme.getFirst().upTo(programme.getLast());
        return within || (whole.from() <= sentence.from() && sentence.from() < whole.to() + BELOW);
    }

    private boolean inListed(Text.Line sentence) {
        return text.lines.stream().anyMatch(it -> it.holds(sentence.words()) && text.listed(it));
    }

    /** Whether a sentence stands in a line of the programme. */
    boolean programmeLine(Text.Line sentence) {
        return programme.stream().anyMatch(it -> it.from() <= sentence.from() && sentence.from() < it.to());
    }
}
