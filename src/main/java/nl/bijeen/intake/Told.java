package nl.bijeen.intake;

import java.util.List;
import java.util.regex.Pattern;

/**
 * A sentence that names persons.
 *
 * @param listed whether it stands in a list of speakers
 * @param programme whether it stands in a line of the programme
 */
record Told(Text.Line sentence, List<Names.Name> names, boolean listed, boolean programme) {

    private static final Vocabulary WORDS = Vocabulary.of("roles");

    private static final int LONG_ROW = 3;
    private static final int GOES_ON = 25;
    private static final Pattern ROW =
            Pattern.compile("(?:\\s\\([^)]{1,60}\\)|\\s(?:of|van|from|bij)\\s[^,.]{2,40}|\\s[–—-]\\s?[^,.–—]{2,60})?"
                    + "(?:,|,?\\s(?:en|and|&))\\s(?:(?:de|emeritus)\\s)?\\p{Ll}{0,20}\\s?");
    private static final Pattern NOT_BEFORE = Pattern.compile(
            "(?:^|\\s)" + WORDS.any("about") + "\\s(?:de\\s|prof\\S*\\s|dr\\S*\\s)*$", Pattern.CASE_INSENSITIVE);
    private static final Pattern PREPOSITION = Pattern.compile(
            "(?:^|\\s)(?:van|of|for|voor|in|aan|bij|op|at|over|on|about|the|het|de)\\s$", Pattern.CASE_INSENSITIVE);
    private static final Pattern MENTIONS = Pattern.compile(
            "(?:^|\\s)(?:van|aan|over|bij|voor|tegen|dan|als|sinds|about|to|of|for|than|like)(?:\\s(?:de|het|the|onze|our))?$",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern TOPIC = Pattern.compile(
            "(?<!\\p{L})(?:(?:over|about)\\s(?:(?:de|het|the)\\s)?(?:" + Callings.NOUN + "\\s)?|"
                    + WORDS.any("named-after") + "\\s)$",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern APART =
            Pattern.compile("^(?:$|\\s?[,(:;|)]|\\s[–—-]\\s|\\s(?:en|and|&|van|bij|from|of)\\s).*");
    /** "Bo Maas maakte een voorstelling": in a list of speakers it is told of them what they do. */
    private static final Pattern DOES = Pattern.compile("^\\s(?:is|was|heeft|\\p{Ll}{3,20}(?:t|te|de))\\s\\p{Ll}");

    private static final Pattern OTHERS = Pattern.compile(WORDS.any("others"), Pattern.CASE_INSENSITIVE);
    private static final Pattern APPOSITION =
            Pattern.compile("^(?:\\s\\([^)]{2,80}\\)|,\\s(?<role>[^.;]{3,200}?),)(?<rest>\\s\\p{Ll}.*|,?\\sen\\s.*)$");
    private static final Pattern ON = Pattern.compile("\\s(?:over|about)\\s");
    private static final Pattern NOT_NOW = Pattern.compile(
            "noemt|vindt|hoopt|verwacht|blij met|trots op|verslag(?!gever)|schreef|schreven|geschreven|overleed|overleden|benoemd|opvolg|afscheid|zegt|aldus|contact|vragen",
            Pattern.CASE_INSENSITIVE);

    String before(Names.Name name) {
        return sentence.text().substring(0, name.begin());
    }

    String after(Names.Name name) {
        return sentence.text().substring(name.to());
    }

    /** Whether the sentence begins with the name, and the name ends there. */
    boolean begins(Names.Name name) {
        return listed
                && name.begin() == 0
                && (APART.matcher(after(name)).matches()
                        || DOES.matcher(after(name)).find());
    }

    /** Whether what is said of the person, or nothing, stands behind the name. */
    boolean standsApart(Names.Name name) {
        return after(name).startsWith(" (");
    }

    /** "hoogleraar of Elderly Care": two capitals behind a preposition are a subject or a body, unless the first is a first name. */
    boolean isSubjectMatter(Names.Name name) {
        return !name.known() && PREPOSITION.matcher(before(name)).find();
    }

    /** "een lezing over Anna Smit", "Park Anna Smit": who is told about, or after whom something is called. */
    boolean isTopic(Names.Name name) {
        if (TOPIC.matcher(before(name)).find()) return true;
        int at = names.indexOf(name);
        return at > 0
                && !listed
                && pair(at)
                && TOPIC.matcher(before(names.get(at - 1))).find();
    }

    // "over Anna Smit en Bo Maas"
    private boolean pair(int at) {
        return sentence.text()
                .substring(names.get(at - 1).to(), names.get(at).begin())
                .matches("\\s(?:en|and|&)\\s");
    }

    /** "Anna Smit, Bo Wenneker en Kees Bakker": whoever stands in a row with known names is a person too. */
    boolean inRow(Names.Name name) {
        int at = names.indexOf(name);
        int first = at;
        while (first > 0 && follows(first)) first--;
        int last = at;
        while (last + 1 < names.size() && follows(last + 1)) last++;
        return first < last && names.subList(first, last + 1).stream().anyMatch(Names.Name::known);
    }

    /** Whether the next name in the row follows at once, so that nothing is said of this one. */
    boolean nextFollows(Names.Name name) {
        int at = names.indexOf(name) + 1;
        return at < names.size()
                && after(name).startsWith(", ")
                && names.get(at).begin() == name.to() + 2
                && follows(at);
    }

    private boolean follows(int at) {
        var between =
                sentence.text().substring(names.get(at - 1).to(), names.get(at).begin());
        // "Anna Smit, Labo Wonen": of two, the second may be where the first works.
        if (between.equals(", ") && names.size() == 2 && !names.get(at).known()) return false;
        return ROW.matcher(between).matches();
    }

    /** "Door Anna Smit en Bo Maas": the line begins by telling that somebody follows. */
    boolean opens() {
        return names.getFirst().begin() <= 6 && Speaking.by(before(names.getFirst()));
    }

    /** "Anna Smit en Bo Maas (beiden Woonwijs)." */
    boolean onlyNames() {
        if (names.getFirst().begin() > 0 || names.stream().noneMatch(Names.Name::known)) return false;
        boolean row = names.stream().skip(1).allMatch(this::inRow);
        return row && after(names.getLast()).matches("(?:\\s\\([^)]{2,60}\\))?[.;]?\\s*");
    }

    /** Whether this is one of at least three in a row, in a sentence that is not about those who write or manage. */
    boolean inLongRow(Names.Name name) {
        long row = names.stream().filter(this::inRow).count();
        return row >= LONG_ROW
                && inRow(name)
                && !OTHERS.matcher(sentence.text()).find();
    }

    /** "Anna Smit (Woonwijs) loodst je door de regels": who is presented and then does something. */
    boolean isSubject(Names.Name name) {
        if (name.begin() == 0 && ON.matcher(after(name)).lookingAt()) return true;
        if (NOT_NOW.matcher(sentence.text()).find()
                || !presented(names.getFirst())
                || names.getFirst().begin() > 0) return false;
        return name.begin() == 0 || (presented(name) && before(name).matches(".*(?:,|\\sen|\\sand)\\s"));
    }

    /** Whether beside the name stands what the person is. */
    boolean hasRole(Names.Name name) {
        var role = Roles.of(sentence.text(), name, false);
        return role != null
                && Callings.named(role)
                && !NOT_NOW.matcher(sentence.text()).find();
    }

    /** "geopend door griffier Anna Smit": whether before what somebody is stands that it is done by him or her. */
    boolean by(Names.Name name, String role) {
        int at = before(name).lastIndexOf(role);
        return at >= 0 && Speaking.by(sentence.text().substring(0, at));
    }

    /** Whether a role is told to present who has it, and not as that of somebody who is only mentioned. */
    boolean presents(Names.Name name, String role) {
        var before = before(name).strip();
        if (before.endsWith(role)) before = before.substring(0, before.length() - role.length());
        var rest = sentence.text().replace(role, "");
        return !MENTIONS.matcher(before.strip()).find()
                && !NOT_NOW.matcher(rest).find()
                && !OTHERS.matcher(rest).find();
    }

    private boolean presented(Names.Name name) {
        var presented = APPOSITION.matcher(after(name));
        return presented.matches()
                && presented.group("rest").length() > GOES_ON
                && (presented.group("role") == null || Callings.named(presented.group("role")));
    }

    // "Restauratie Huis Jan de Jong: op zoek naar ruimte"
    private boolean isInTitle(Names.Name name) {
        var before = before(name);
        return after(name).matches("(?s)(?::|\\s[-–—]\\s).*")
                && before.matches("(?s).*[\\p{L}’]\\s")
                && !Speaking.by(before)
                && !Speaking.part(before)
                && !Callings.endsNamed(before);
    }

    /** Whether the name stands in a line of a programme as the one whose part it is, not as its subject. */
    boolean partOfProgramme(Names.Name name) {
        if (NOT_BEFORE.matcher(before(name)).find()) return false;
        boolean bySomebody = names.stream().anyMatch(it -> Speaking.by(before(it)));
        boolean stands = Speaking.by(before(name)) || Roles.of(sentence.text(), name, false) != null;
        return stands || (!isInTitle(name) && (!bySomebody || inRow(name)));
    }
}
