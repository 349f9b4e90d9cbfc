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
    private static final Pattern APART =
            Pattern.compile("^(?:$|\\s?[,(:;|)]|\\s[–—-]\\s|\\s(?:en|and|&|van|bij|from|of)\\s).*");
    private static final Pattern OTHERS = Pattern.compile(WORDS.any("others"), Pattern.CASE_INSENSITIVE);
    private static final Pattern APPOSITION =
            Pattern.compile("^(?:\\s\\([^)]{2,80}\\)|,\\s(?<role>[^.;]{3,200}?),)(?<rest>\\s\\p{Ll}.*|,?\\sen\\s.*)$");
    private static final Pattern ON = Pattern.compile("\\s(?:over|about)\\s");
    private static final Pattern NOT_NOW = Pattern.compile(
            "schreef|schreven|geschreven|overleed|overleden|benoemd|opvolg|afscheid|zegt|aldus|contact|vragen",
            Pattern.CASE_INSENSITIVE);

    String before(Names.Name name) {
        return sentence.text().substring(0, name.begin());
    }

    String after(Names.Name name) {
        return sentence.text().substring(name.to());
    }

    /** Whether the sentence begins with the name, and the name ends there. */
    boolean begins(Names.Name name) {
        return listed && name.begin() == 0 && APART.matcher(after(name)).matches();
    }

    /** "hoogleraar of Elderly Care": two capitals behind a preposition are a subject or a body, unless the first is a first name. */
    boolean isSubjectMatter(Names.Name name) {
        return !name.known() && PREPOSITION.matcher(before(name)).find();
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

    private boolean follows(int at) {
        return ROW.matcher(sentence.text()
                        .substring(names.get(at - 1).to(), names.get(at).begin()))
                .matches();
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

    private boolean presented(Names.Name name) {
        var presented = APPOSITION.matcher(after(name));
        return presented.matches()
                && presented.group("rest").length() > GOES_ON
                && (presented.group("role") == null || Callings.named(presented.group("role")));
    }

    /** Whether the name stands in a line of a programme as the one whose part it is, not as its subject. */
    boolean partOfProgramme(Names.Name name) {
        if (NOT_BEFORE.matcher(before(name)).find()) return false;
        boolean bySomebody = names.stream().anyMatch(it -> Speaking.by(before(it)));
        return !bySomebody
                || Speaking.by(before(name))
                || inRow(name)
                || Roles.of(sentence.text(), name, false) != null;
    }
}
