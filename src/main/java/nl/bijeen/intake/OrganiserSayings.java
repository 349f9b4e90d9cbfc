package nl.bijeen.intake;

import java.util.List;
import java.util.regex.Pattern;

/**
 * The ways in which a sentence says who holds a meeting. Each names them together in its group {@code orgs}, and the verb that goes
 * with them, if it is told, in {@code verb}.
 */
final class OrganiserSayings {

    private static final Vocabulary WORDS = Vocabulary.of("organiser");

    /** What bodies are, as their names begin. */
    static final String BODY = "(?i:" + WORDS.any("body") + ")";

    private static final String WORD =
            "(?:(?:Dr|Prof|St)\\.|(?:\\p{Lu}\\.){1,4}|\\p{Lu}(?:[\\p{L}\\d&'’/-]|\\.(?=[\\p{L}\\d])){0,40}|(?:v|i|e)[\\p{Lu}][\\p{L}]{0,40})";
    /** Asked first, or every word of a text would be held against every kind of body. */
    private static final String BEFORE_CAPITAL =
            "(?=[\\p{L}-]{2,50} (?:(?:van|voor) (?:de |het )?)?(?:\\p{Lu}|[vie]\\p{Lu}))";

    /** A name with capitals. Atomic: where a list of names could be cut in many ways, trying them all takes for ever. */
    static final String NAME = "(?>(?:de |het |De |Het |The |the )?(?:(?:samenwerkende|gezamenlijke) )?(?:"
            + BEFORE_CAPITAL + "[\\p{Ll}-]{0,25}" + BODY
            + " )?(?:(?:van|voor) (?:de |het )?)?"
            + WORD
            + "(?:\\s(?:(?<=(?:Libre|Centre|Cercle|Institut|Conseil|Université)\\s)de\\s|(?<=voor\\s\\p{L}{3,20}\\s)in\\s(?:het|de)\\s|(?:(?:van|voor|en|of|for|&|and)(?:\\s(?:de|het|den|der|the))?|(?:op|aan|in|te)(?!\\s(?:De|Het)\\s)|der|den|du|des)\\s)?"
            + WORD
            + "){0,14}(?:\\s\\d{1,2}(?:\\.\\d)?(?!\\s?"
            + WORDS.any("no-number-of-a-name")
            + ")(?!\\d))?(?:\\s" + WORDS.any("small-behind") + "){0,2}(?:\\s\\([^)]{2,60}\\))?(?:\\s"
            + WORDS.any("legal-form") + "(?!\\p{L}))?)";
    /** A body that is called by what it is: "de dorpsraad". */
    private static final String UNNAMED = "(?>(?:de|het|De|Het|onze|Onze) (?:[\\p{Ll}-]{2,20} )?"
            + WORDS.any("unnamed-body") + "(?![\\p{L}-]|\\s\\p{Lu}))";

    /** A body whose own name stands between quotation marks: "Dorpsraad “Rond de Kade”". */
    private static final String QUOTED = "(?>(?:de |het |De |Het )?(?=[\\p{L}-]{2,50} [“\"‘])[\\p{L}-]{0,25}" + BODY
            + " [“\"‘][^”\"’\\n]{2,40}[”\"’])";

    private static final String ORG = "(?:" + QUOTED + "|" + UNNAMED + "|" + NAME + ")";
    private static final String ORGS = "(?<orgs>(?>" + ORG
            + "(?:(?:,\\s|\\s(?:en|and|samen met|in samenwerking met|i\\.s\\.m\\.|&|met)\\s|,\\s(?:en|and|samen met)\\s)"
            + ORG
            + "){0,11}))";
    private static final String BEGIN =
            "(?:^|[\\s(*])(?<!(?<![\\p{L}])" + WORDS.any("where-before") + "\\s(?:(?:de|het)\\s)?)";
    private static final String ONE_OF_THEM = WORDS.any("one-of-them");

    /** The organisation stands before its verb, perhaps with what it is between them; the house behind "in de" does not. */
    static final Pattern BEFORE_VERB =
            Pattern.compile(BEGIN + ORGS + "(?:\\s\\([^)]{2,60}\\)|,\\s(?!en\\s|and\\s)[^,;:]{3,90},)?\\s(?i:(?<verb>"
                    + WORDS.any("said-after") + "))(?!\\p{L})");

    /** The organisation stands behind its verb: it goes before who stands ahead of it. */
    static final Pattern BEHIND_VERB = Pattern.compile(
            "(?i:(?<verb>organise(?:ert|ren)|verzorgen|houden|houdt|organiseerden?|vergader(?:t|en)))\\s"
                    + "(?=(?:de\\s|het\\s)?(?:[\\p{Ll}-]{0,25}" + BODY
                    + "\\s|\\p{Lu})|(?:de|het|onze)\\s[\\p{Ll} -]{0,30}"
                    + WORDS.any("unnamed-body") + ")" + ORGS + "(?=[\\s,.]|$)");

    static final List<Pattern> OTHERS = List.of(
            // georganiseerd door de Kunstkring, een avond van het Wijkplatform
            Pattern.compile("(?i:" + WORDS.any("said-before") + ")\\s" + ORGS),
            Pattern.compile("\\b(?:dat|die)\\s" + ORGS
                    + "\\s[^;]{0,80}?(?<verb>organise(?:ert|ren)|houd(?:t|en)|verzorg(?:t|en))(?!\\p{L})"),
            // Woonwijs organiseert samen met het Wijkplatform een middag
            Pattern.compile("(?i:organise(?:ert|ren)|houdt|houden|verzorg(?:t|en))\\s[^.;]{0,40}?"
                    + "(?i:samen met|in samenwerking met|i\\.s\\.m\\.|met ondersteuning van)\\s(?=\\p{L})"
                    + ORGS),
            // de Kunstkring zou op 4 maart een lezing houden, heeft de lezing afgelast
            Pattern.compile(BEGIN + ORGS + "\\s(?<verb>zou(?:den)?|zal|zullen|gaat|gaan|wil|willen)\\s(?=[^;]{0,120}"
                    + ONE_OF_THEM + ")[^;]{0,140}?\\s(?:organiseren|houden|verzorgen)(?!\\p{L})"),
            Pattern.compile(BEGIN + ORGS + "\\s(?<verb>had(?:den)?|heeft|hebben)\\s(?=[^;]{0,120}" + ONE_OF_THEM
                    + ")(?:(?! dat )[^;]){0,140}?\\s(?:georganiseerd|gepland|afgelast|geannuleerd|afgezegd)(?!\\p{L})"),
            // op 4 maart geeft de Vogelwerkgroep de cursus Wadvogels
            Pattern.compile(
                    "(?<verb>[Gg]eeft|[Gg]even|[Bb]iedt|[Bb]ieden|[Ss]tart|[Ss]tarten)\\s" + ORGS
                            + "\\s(?=[^.;]{0,60}(?:de|het|een|deze|dit)\\s[^.;]{0,60}?(?:cursus|opleiding|training|webinar|symposium|congres|studiedag))"),
            // op 4 maart begint bij Groen Laagstad de cursus Bomen
            Pattern.compile("(?:start|begint|volgt|loopt)\\sbij\\s(?=\\p{Lu}|(?:de|het)\\s\\p{Lu})" + ORGS
                    + "(?=\\s(?:de|het|een)\\s[^.;]{0,60}" + ONE_OF_THEM + ")"),
            // het webinar ‘Wonen en zorg’ van Woonwijs
            Pattern.compile("(?i:" + ONE_OF_THEM
                    + ")\\s[‘'“\"][^’'”\"]{3,90}[’'”\"]\\s(?<verb>van)\\s(?=\\p{Lu}|(?:de|het)\\s\\p{Lu})" + ORGS
                    + "(?=[.,;:]|\\s(?:in|om|is|wordt|vindt|dat|waar|en)\\s|$)"),
            // de avond wordt samen met Woonwijs gehouden
            Pattern.compile("(?:wordt|worden|is|zijn|werd|was)\\s[^.;]{0,60}?(?:samen met|door|in samenwerking met)\\s"
                    + ORGS + "\\s(?:gehouden|georganiseerd|verzorgd|gegeven|aangeboden|mogelijk gemaakt)(?!\\p{L})"),
            // het door Woonwijs en de Kunstkring georganiseerde congres
            Pattern.compile("(?<!\\p{L})door\\s" + ORGS + "\\sgeorganiseerde?(?!\\p{L})"),
            // het symposium Wonen van de Werkgroep Buurten vindt plaats
            Pattern.compile("(?i:" + ONE_OF_THEM + ")\\s[^.;]{3,90}?\\svan\\s(?=(?:de\\s|het\\s)" + BODY + "\\s)" + ORGS
                    + "(?=\\s(?:plaats|vindt|is|wordt|georganiseerd)(?!\\p{L}))"),
            // de studiedag Wonen van Dorpen Vlaanderen is op 4 maart
            Pattern.compile("(?i:" + ONE_OF_THEM + ")\\s\\p{Lu}[^.;]{3,60}?\\s(?<verb>van)\\s(?=\\p{Lu})" + ORGS
                    + "(?=\\s(?:is op|vindt plaats|vindt op|is dit|wordt op|op)\\s)"),
            // Wij, de Kunstkring, organiseren een avond
            Pattern.compile("(?:Wij|wij|We),\\s" + ORGS + ",\\s(?:organiseren|houden|nodigen|verzorgen)(?!\\p{L})"),
            // Graag ontvangt het Woonwijs-bestuur u
            Pattern.compile(
                    "(?i:(?<verb>ontvang(?:t|en)|verwelkom(?:t|en)|nodig(?:t|en)))\\s" + ORGS
                            + "\\s(?:u|je|jullie|alle|onze|leden|iedereen|inwoners|belangstellenden|samen|graag|hierbij)(?!\\p{L})"),
            // Dat heeft het bestuur van de Kunstkring besloten
            Pattern.compile(
                    "bestuur van\\s" + ORGS + "\\s(?:heeft |hebben )?(?:besloten|beslist|moet|heeft)(?!\\p{L})"));

    /** Whose members are invited. */
    static final Pattern MEMBERS = Pattern.compile("(?<!\\p{L})(?:leden van (?<of>" + NAME + ")|(?<own>(?!"
            + WORDS.any("other-members") + ")\\p{Lu}[\\p{L}]{3,}?)-?leden)(?!\\p{L})");

    /** Who signs a letter to members: "Mede namens het bestuur van de Kunstkring". */
    static final Pattern SIGNED =
            Pattern.compile("(?:(?:[Mm]ede )?[Nn]amens )?(?:[Hh]et )?[Bb]estuur(?: van)? " + ORGS + "[,.]?");

    private OrganiserSayings() {}
}
