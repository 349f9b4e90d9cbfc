package nl.bijeen.intake;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Cuts what names several organisations at once, and knows what no organisation is. */
final class OrganiserNames {

    private static final Vocabulary WORDS = Vocabulary.of("organiser");
    private static final int LONGEST = 110;

    private static final Pattern BETWEEN = Pattern.compile(
            ",\\s(?:(?:en|and|samen met)\\s)?|\\s[|/+]\\s|\\s(?:samen met|in samenwerking met|i\\.s\\.m\\.)\\s|\\s(?:en|and|met)\\s(?=(?:de |het"
                    + " |the )?(?:(?:samenwerkende|gezamenlijke) )?(?:" + WORDS.any("body") + "|"
                    + WORDS.any("unnamed-body")
                    + ")?\\s?[\\p{Lu}v]|(?:de|het) )");

    /** What can only begin another organisation: "en het Wijkplatform", "en gemeente Ede", "en VDSM". */
    private static final Pattern SURELY_ANOTHER =
            Pattern.compile("^(?:(?:de|het|the) |(?i:" + WORDS.any("body") + ") |\\p{Lu}{2,}|\\p{L}*\\p{Ll}\\p{Lu})");

    private static final Pattern SAYS_WHAT = Pattern.compile("(?i)(?:[\\p{L}-]{0,25}" + WORDS.any("body") + " .*|.*\\s"
            + "(?:[\\p{L}-]{0,25}" + WORDS.any("body") + "|" + WORDS.any("legal-form") + "))");
    private static final Pattern MINISTRY =
            Pattern.compile("^(?:de |het |De |Het )?(?i:" + WORDS.any("ministry") + ")(?!\\p{L}).*");
    private static final Pattern TOPIC_LAST = Pattern.compile("(?:.*\\s)?" + WORDS.any("topic") + "$");
    private static final Pattern TOPIC_FIRST = Pattern.compile("^" + WORDS.any("topic") + "(?!\\p{L}).*");
    private static final Pattern BODY_FOR = Pattern.compile(
            "(?!.*(?:University|City|Municipality|Province|Town|Bank|Kingdom) of).*\\s(?:voor|for|of|inzake)\\s(?:de |het |the )?[\\p{L}-]+$");
    private static final Pattern SINGULAR = Pattern.compile("(?i).*(?:t|s|zou|zal|wil|had|de)$");
    private static final Pattern PLURAL = Pattern.compile("(?i).*en$|invite|host|zullen|organi[sz]e");

    private static final Pattern SEVERAL = Pattern.compile("^(?:de )?(?i:" + WORDS.any("several-bodies") + ") ");
    private static final Pattern TOGETHER = Pattern.compile("\\s(?:samen met|in samenwerking met|i\\.s\\.m\\.|met)\\s");

    private static final Pattern NOT_ORG = Pattern.compile("(?i)^" + WORDS.any("no-organiser") + "$");
    private static final Pattern ADJECTIVE = Pattern.compile("\\p{Lu}\\p{Ll}{3,}(?:se|sche)");
    private static final Pattern MEETING =
            Pattern.compile("(?i)(?:(?:nationa(?:al|le)|landelijke?|jaarlijkse?) )?" + WORDS.any("kind") + "(?:\\s|$)");
    private static final Pattern OWN_NAME =
            Pattern.compile("^(?<name>(?:[\\p{Lu}][\\p{L}\\d.&-]{0,40})(?:\\s[\\p{Lu}][\\p{Lu}\\d]+)?)(?:\\s|-)"
                    + "(?:[\\p{L}-]{0,40}(?:[Cc]ongres|[Cc]onferentie|[Pp]olitiek [Cc]afé|[Cc]onference))(?!\\p{L}).*");

    private OrganiserNames() {}

    /** @param verb that goes with them: one organisation "organiseert", several "organiseren"; null if there is none */
    static List<String> apart(String names, @Nullable String verb) {
        boolean told = verb != null && !TOGETHER.matcher(names).find();
        boolean one = told
                && SINGULAR.matcher(verb).matches()
                && !PLURAL.matcher(verb).matches();
        boolean several = told && PLURAL.matcher(verb).matches();
        var parts = new ArrayList<String>();
        var between = BETWEEN.matcher(names);
        int from = 0;
        while (between.find()) {
            if (isOne(names, from, between, one, several)) continue;
            add(parts, names.substring(from, between.start()));
            from = between.end();
        }
        add(parts, names.substring(from));
        return parts;
    }

    // "Natuur en Milieu", "Agentschap voor Natuur en Bos", "Ondernemend Vecht en Venen organiseert": one name, whatever
    // stands in it.
    private static boolean isOne(String names, int from, Matcher between, boolean one, boolean several) {
        var word = between.group().strip();
        if (!word.matches("en|and|,|, en|, and")) return false;
        var left = names.substring(from, between.start());
        var right = names.substring(between.end());
        if (SURELY_ANOTHER.matcher(right).find()) return false;
        if (word.startsWith(",")) return one && MINISTRY.matcher(left).matches();
        boolean topics =
                TOPIC_LAST.matcher(left).matches() || TOPIC_FIRST.matcher(right).matches();
        boolean last = !BETWEEN.matcher(right).find();
        if (several
                && !SEVERAL.matcher(left).find()
                && last
                && !BETWEEN.matcher(left).find()
                && from == 0) return false;
        return one
                || topics
                || SEVERAL.matcher(left).find()
                || BODY_FOR.matcher(left).matches();
    }

    private static void add(List<String> parts, String part) {
        if (!part.isBlank()) parts.add(part.strip());
    }

    /** Whether a name begins or ends with what sort of body it is of: "Stichting Woonwijs", "Artsenbond vzw". */
    static boolean saysWhatItIs(String name) {
        return SAYS_WHAT.matcher(name).matches();
    }

    /** The name without what stands around it; null if it is none of an organisation. */
    static @Nullable String bare(String part) {
        var name = part.replaceFirst("^(?:In|Op|Bij|Vanuit) \\p{Lu}[\\p{L}]+ (?=\\p{Lu})", "")
                .replaceFirst("^(?:de|het|the|van|en|and|onze|Onze|samenwerkende)\\s", "")
                .replaceFirst("^samenwerkende\\s", "")
                .replaceFirst("\\s(?:en|van|in|op)$", "")
                .replaceFirst("-bestuur$", "")
                .strip();
        var own = ownName(name);
        if (own != null) name = own;
        name = withoutPlace(name);
        var words = name.split(" ", -1);
        boolean no = name.length() < 2
                || name.length() > LONGEST
                || NOT_ORG.matcher(name).matches()
                || (words.length < 2 && NOT_ORG.matcher(words[0]).matches())
                || Places.known(name)
                || (words.length < 2 && ADJECTIVE.matcher(name).matches())
                || MEETING.matcher(name).lookingAt()
                || !Dates.in(name).isEmpty();
        return no ? null : name;
    }

    // "organiseert Woonwijs in Ede een avond": where it is, not what they are called.
    private static String withoutPlace(String name) {
        int in = name.lastIndexOf(" in ");
        return in > 0 && Places.known(name.substring(in + 4)) ? name.substring(0, in) : name;
    }

    /** "Woonwijs" in "Woonwijs-congres 2025"; null where no name stands before the kind of meeting. */
    static @Nullable String ownName(String title) {
        var matcher = OWN_NAME.matcher(title);
        boolean own = matcher.matches() && !matcher.group("name").matches("(?i).*(?:congres|conferentie|conference).*");
        return own ? matcher.group("name") : null;
    }
}
