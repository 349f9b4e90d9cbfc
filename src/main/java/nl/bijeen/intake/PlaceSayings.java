package nl.bijeen.intake;

import static nl.bijeen.intake.AddressWords.TOWN;
import static nl.bijeen.intake.AddressWords.WORD;
import static nl.bijeen.intake.HouseWords.ADJECTIVE_AND_HOUSE;
import static nl.bijeen.intake.HouseWords.HOUSE;
import static nl.bijeen.intake.HouseWords.INSTITUTE;
import static nl.bijeen.intake.HouseWords.KIND_AND_NAME;
import static nl.bijeen.intake.HouseWords.NAME;
import static nl.bijeen.intake.HouseWords.NAMED_HALL;
import static nl.bijeen.intake.HouseWords.SHORT_NAME;

import java.util.List;
import java.util.regex.Pattern;

/** The ways in which running text says in which house a meeting is. */
final class PlaceSayings {

    private static final Vocabulary WORDS = Vocabulary.of("place");

    private static final String THE = "(?:de\\s|het\\s|the\\s|ons\\s|onze\\s|our\\s|hartje\\s)?";
    private static final String AT = "(?:^|[\\s(])(?:in|bij|op|te|naar|at|is)\\s" + THE;

    /**
     * A way to say it, with the groups {@code venue} and perhaps {@code town}.
     *
     * @param when what else the sentence must tell
     */
    record Saying(Pattern pattern, When when) {}

    enum When {
        ANY,
        /** A day, a time, or that something takes place. */
        DATED,
        /** A day. */
        DAY,
        /** A day as well as a time: what else is in such a sentence is about the meeting. */
        DAY_AND_TIME;

        boolean holds(String words) {
            return switch (this) {
                case ANY -> true;
                case DATED ->
                    TAKES_PLACE.matcher(words).find()
                            || !Dates.in(words).isEmpty()
                            || !Times.in(words).isEmpty();
                case DAY -> !Dates.in(words).isEmpty();
                case DAY_AND_TIME ->
                    !Dates.in(words).isEmpty() && !Times.in(words).isEmpty();
            };
        }
    }

    static final List<Saying> ALL = List.of(
            // in stadsbrasserie De Klok, in de grote zaal van partycentrum 'De Klok'
            say(
                    When.DATED,
                    "(?:^|[\\s(])(?:(?:in|bij|te|at|op|naar|heeft|zaal van|(?:in|uit)gang van)\\s(?:de\\s|het\\s|ons\\s)?(?:\\p{Ll}{3,15}e\\s)?)(?<venue>"
                            + KIND_AND_NAME + ")"),
            // in Theater De Klok op het eiland in Amersfoort
            say(When.DATED, AT + "(?<venue>" + NAMED_HALL + ")(?=,?\\s(?:op|aan|bij)\\s(?:de|het)\\s)"),
            // in De Eenhoorn in Amersfoort, bij Woonwijs te Ede, in De Flint (Amersfoort)
            say(
                    When.ANY,
                    AT + "(?<venue>" + SHORT_NAME + ")(?:,?\\s(?:te|in)\\s(?:hartje\\s)?|\\s\\()(?<town>" + TOWN + ")"),
            // de Jaarbeurs in Utrecht
            say(
                    When.DATED,
                    "(?:^|\\s)(?:[Dd]e\\s|[Hh]et\\s|is\\s|,\\s)(?!\\p{L}+\\sCafé|Universiteit|Hogeschool|Instituut|Academie)(?<venue>"
                            + NAMED_HALL + ")(?:,?\\s(?:te|in)\\s|\\s\\()(?<town>" + TOWN + ")"),
            // Congrescentrum De Meervaart te Zutphen, on a line of its own
            say(When.ANY, "^(?<venue>" + NAMED_HALL + ")(?:,?\\s(?:te|in)\\s|,\\s)(?<town>" + TOWN + ")\\.?$"),
            // Zwolle (De Klok), on a line of its own
            say(When.ANY, "^(?<town>" + TOWN + ")\\s\\((?<venue>" + SHORT_NAME + ")\\)$"),
            // in Leuven (Provinciehuis)
            say(
                    When.DATED,
                    "\\s(?:in|te)\\s(?<town>" + TOWN + ")\\s\\((?<venue>" + NAMED_HALL + "|" + KIND_AND_NAME + ")\\)"),
            // in Utrecht, in de Botanische Tuinen
            say(
                    When.DATED,
                    "\\s(?:in|te)\\s(?<town>" + TOWN + "),?\\s(?:in|bij|op)\\s" + THE + "(?<venue>" + SHORT_NAME + ")"),
            // in het stadhuis van Breda
            say(
                    When.ANY,
                    "\\s(?:in|op|naar)\\shet\\s(?<venue>" + WORDS.any("town-hall")
                            + "(?:\\svan\\s(?:de\\sgemeente\\s)?(?<town>" + TOWN + "))?)"),
            // in de raadszaal van het gemeentehuis
            say(
                    When.ANY,
                    "\\s(?:in|naar)\\sde\\s(?<venue>(?:(?:prof|dr)\\.[\\p{L}.]{0,6}\\s)?(?:\\p{Lu}[\\p{L}.-]{0,20}\\s){0,2}[\\p{L}-]{0,30}"
                            + "(?:zaal|aula|kamer|foyer|hal)\\svan\\s(?:(?:het|de|ons)\\s(?:\\p{Ll}{3,15}e\\s)?(?:"
                            + HOUSE + "|" + NAMED_HALL + ")|(?:het\\s|de\\s)?" + KIND_AND_NAME
                            + ")(?:\\s(?:van|in|te)\\s(?<town>" + TOWN + "))?)"),
            // in de Menniste kerk in Leeuwarden
            say(
                    When.ANY,
                    AT + "(?<venue>" + ADJECTIVE_AND_HOUSE + ")(?:,?\\s(?:te|in)\\s|\\s\\()(?<town>" + TOWN + ")"),
            // op 4 maart in de Menniste kerk
            say(When.DATED, AT + "(?<venue>" + ADJECTIVE_AND_HOUSE + ")"),
            // op 4 maart aan de TU Delft
            say(
                    When.DAY,
                    "\\s(?:(?:aan|op)\\s(?:de\\s|het\\s)(?:campus\\svan\\s(?:de\\s|het\\s)?)?|at\\s(?:the\\s)?)(?<venue>"
                            + INSTITUTE + ")"),
            // houden we in de lokalen van het Koninklijk Instituut
            say(
                    When.DATED,
                    "\\s(?:in|op|at)\\s(?:de|het|the)\\s(?:\\p{Ll}{3,15}e\\s)?" + WORDS.any("rooms-of")
                            + "\\s(?:van|of)\\s(?:de\\s|het\\s|the\\s)?(?<venue>" + NAME
                            + "(?:\\s\\(\\p{Lu}{2,8}\\))?)"),
            // in het Provinciehuis, Zwolle
            say(
                    When.ANY,
                    "(?:\\s(?:in|bij|te|at)\\s" + THE + "|\\|\\s)(?<venue>" + NAME + "),\\s(?<town>" + TOWN + ")"),
            // in het kantoor van Platform Wonen
            say(
                    When.ANY,
                    "\\s(?:in|op|bij)\\s(?:de\\s|het\\s|ons\\s|onze\\s|een\\s)?(?<venue>" + HOUSE
                            + "\\svan\\s(?:de\\s|het\\s)?" + WORD + "(?:\\s(?:gemeente\\s)?" + WORD + "){0,4})"),
            // vindt plaats in De Vereeniging; op 4 maart bij Woonwijs
            say(
                    When.DATED,
                    WORDS.any("held-before") + "\\s(?:(?:ook|dit jaar|graag|weer)\\s)?(?:in|bij|op|at)\\s" + THE
                            + "(?:(?:hoofd)?kantoor van\\s|gebouw van\\s|locatie van\\s|offices? of\\s)?(?<venue>"
                            + NAME + ")"),
            // in Theater De Flint
            say(When.ANY, AT + "(?:locatie van\\s)?(?<venue>" + NAMED_HALL + ")"),
            // op 4 maart in De Kroon
            say(When.DATED, "\\s(?:in|bij)\\s(?<venue>(?:De|Het|['’‘]t)\\s" + SHORT_NAME + ")"),
            // op 4 maart om 10.00 uur in het Wiel
            say(When.DAY_AND_TIME, "\\s(?:in|bij)\\s(?:de|het)\\s(?<venue>" + SHORT_NAME + ")"));

    static final Pattern TAKES_PLACE = Pattern.compile(
            "plaats|gehouden|houdt|houden|te gast|locatie|venue|held|hold|take|organiseer|organise",
            Pattern.CASE_INSENSITIVE);
    /** As {@link #TAKES_PLACE}, in so many words. */
    static final Pattern HELD_HERE = Pattern.compile(
            "vind(?:t|en)[^.]{0,80}\\splaats|plaatsvinden|gehouden|te gast|take[s]? place|will be held|is held",
            Pattern.CASE_INSENSITIVE);
    /** What stands between a preposition and a street. */
    static final Pattern BEFORE_STREET = Pattern.compile("(?:^|[\\s(|])(?:(?:in|bij|op|te|at|locatie:?|naar)\\s" + THE
            + ")?(?<venue>" + KIND_AND_NAME + "|" + NAME
            + "(?:\\s\\([^)]{2,50}\\))?|(?<=(?:in|bij|op)\\s(?:de|het)\\s)(?:\\p{Ll}{3,15}e\\s)?" + HOUSE
            + "(?:\\svan\\shet\\s(?:\\p{Ll}{3,15}e\\s)?" + HOUSE + ")?" + "(?:\\svan\\s(?:de\\s|het\\s)?"
            + WORD + ")?)(?:,\\s|\\s\\(|\\s-\\s|\\s(?:aan\\s(?:de\\s|het\\s)?)?)$");

    static final Pattern HALL_NAMED =
            Pattern.compile("(?:van|in|bij|op)\\s(?:het|de|ons)\\s(?<venue>" + NAMED_HALL + ")(?!\\p{L})");

    static final Pattern VENUE_IN_TOWN =
            Pattern.compile("^(?<venue>.{2,80}?),?\\s(?:in|te)\\s(?<town>" + TOWN + ")\\.?$");
    static final Pattern HOUSE_FIRST = Pattern.compile(
            "^(?:[\\p{Ll}-]{3,30}(?:centrum|huis|hotel)|" + WORDS.any("room") + "|" + HOUSE + ")(?!\\p{L}).*");

    /** Lines under a label that say something else than a place. */
    static final Pattern NOT_HERE = Pattern.compile("^" + WORDS.any("not-here"), Pattern.CASE_INSENSITIVE);

    private PlaceSayings() {}

    private static Saying say(When when, String pattern) {
        return new Saying(Pattern.compile(pattern), when);
    }
}
