package nl.bijeen.intake;

import static nl.bijeen.intake.AddressWords.TOWN;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Reads the town of a meeting from running text. Texts name towns for many reasons, so it asks what else stands there. */
final class TownInText {

    private static final Vocabulary WORDS = Vocabulary.of("place");
    private static final String IN =
            "(?:in|te|naar|vanuit|at)\\s(?:het centrum van |hartje |downtown |(?:de )?(?:gast)?gemeente )?";
    private static final Pattern IN_TOWN = Pattern.compile("(?<![\\p{L}])" + IN + "(?<town>" + TOWN + ")");
    /** "het congres in Zwolle", "the conference in Ghent"; not "het vorige congres in Zwolle". */
    private static final Pattern MEETING_IN_TOWN = Pattern.compile(
            "(?i:(?<!\\p{L})(?:het|de|dit|deze|ons|onze|een|the|this|our|a)\\s(?<earlier>" + WORDS.any("earlier")
                    + "\\s)?(?:\\p{L}+\\s){0,3}?(?:\\p{L}{0,20}" + WORDS.any("meeting")
                    + "),?\\s(?:(?:weer|opnieuw|ook|ditmaal|dit jaar|deze keer|again)\\s)?)in\\s(?<town>" + TOWN + ")");
    /** "Netwerkborrel Zwolle", as the end of a title. */
    private static final Pattern MEETING_TOWN =
            Pattern.compile("(?i:" + WORDS.any("meeting") + "\\s)(?<town>" + TOWN + ")(?=$|\\s?[|:(–-]|,|\\s#?\\d)");

    private static final Pattern HOUSE_AND_TOWN =
            Pattern.compile("^" + HouseWords.NAMED_HALL + ",\\s(?<town>" + TOWN + ")\\.?$");
    /** "at Utrecht University" tells where somebody works. */
    private static final Pattern INSTITUTION = Pattern.compile("^\\s" + WORDS.any("institution"));

    private static final Pattern PART = Pattern.compile("\\s?(?:\\s[|•·–—-]\\s|[,:])\\s?");

    private final Text text;
    private final FoundPlace found;

    TownInText(Text text, FoundPlace found) {
        this.text = text;
        this.found = found;
    }

    /**
     * @param about the day of the meeting in the text
     * @param title the words of its title
     */
    void read(@Nullable Words about, @Nullable Words title) {
        var days = about == null ? List.<DateMention>of() : Dates.in(text.words(about));
        for (var sentence : text.sentences) {
            if (near(sentence, about, days, title)) named(sentence, IN_TOWN);
        }
        if (found.city() == null && title != null) inTitle(title);
        for (var sentence : text.sentences) {
            if (found.city() == null) named(sentence, HOUSE_AND_TOWN);
            if (found.city() == null) named(sentence, MEETING_IN_TOWN);
        }
    }

    /** The town in which a sentence says it is; empty if it names none. */
    static String told(Text.Line sentence) {
        var town = IN_TOWN.matcher(sentence.text());
        while (town.find()) {
            var name = AddressWords.townAtHead(town.group("town"));
            if (!name.isEmpty()) return name;
        }
        return "";
    }

    // A town counts in the title, beside the day, or where the place was found.
    private boolean near(Text.Line sentence, @Nullable Words about, List<DateMention> days, @Nullable Words title) {
        return sentence.from() == text.lines.getFirst().from()
                || (about != null
                        ? sentence.holds(about)
                        : !Dates.in(sentence.text()).isEmpty())
                || (title != null && sentence.holds(title))
                || text.within(Topic.WHERE, sentence.from())
                || PlaceSayings.HELD_HERE.matcher(sentence.text()).find()
                || (found.venue() != null && sentence.holds(found.venue().words()))
                || (found.street() != null && sentence.holds(found.street().words()))
                || (!days.isEmpty() && names(sentence, days));
    }

    private static boolean names(Text.Line sentence, List<DateMention> days) {
        return Dates.in(sentence.text()).stream().anyMatch(it -> days.stream().anyMatch(it::sameDay));
    }

    private void named(Text.Line sentence, Pattern saying) {
        var town = saying.matcher(sentence.text());
        while (town.find()) {
            boolean earlier = town.namedGroups().containsKey("earlier") && town.group("earlier") != null;
            var name = earlier ? "" : AddressWords.townAtHead(town.group("town"));
            var behind = sentence.text().substring(town.start("town") + name.length());
            if (!name.isEmpty() && !INSTITUTION.matcher(behind).find()) found.city(likely(town, sentence.from(), name));
        }
    }

    // "Themadag wonen | Zwolle"
    private void inTitle(Words title) {
        var words = text.words(title);
        int from = 0;
        var mark = PART.matcher(words);
        while (from <= words.length()) {
            boolean more = mark.find();
            var part = words.substring(from, more ? mark.start() : words.length());
            int at = title.from() + from;
            if (AddressWords.isTown(part)) found.city(Found.likely(part, new Words(at, at + part.length())));
            from = more ? mark.end() : words.length() + 1;
        }
        named(new Text.Line(words, title.from(), false), MEETING_TOWN);
    }

    private static Found<String> likely(Matcher matcher, int from, String value) {
        int at = from + matcher.start("town");
        return Found.likely(value, new Words(at, at + value.length()));
    }
}
