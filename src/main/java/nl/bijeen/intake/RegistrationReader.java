package nl.bijeen.intake;

import java.time.LocalTime;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import nl.bijeen.intake.Draft.Moment;
import nl.bijeen.intake.Draft.ProgrammeLine;
import org.jspecify.annotations.Nullable;

/** Reads until when people can register, and how many can come. */
final class RegistrationReader {

    private static final Vocabulary WORDS = Vocabulary.of("registration");

    private static final int FLAGS = Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE;
    private static final Pattern REGISTERS = Pattern.compile(WORDS.any("registers"), FLAGS);
    private static final Pattern UNTIL =
            Pattern.compile(WORDS.any("until") + "\\s(?:op\\s|de\\s|is\\s|uiterlijk\\s)?$", FLAGS);
    /** "Van 1 mei tot en met 3 juni": the last day of it. */
    private static final Pattern WHILE = Pattern.compile("(?:van|vanaf|tussen|from|between)\\s(?:de\\s)?$", FLAGS);

    private static final Pattern THAT = Pattern.compile("^(?:dat|dit|doe (?:dat|dit))(?!\\p{L})", FLAGS);

    private static final Pattern NOT_CLOSING =
            Pattern.compile("vroegboek|early|annuler|afmeld|korting|kosteloos", FLAGS);
    /** "€ 50 voor wie zich voor 15 augustus inschrijft" is a price, that goes up later. */
    private static final Pattern TARIFF = Pattern.compile("(?:€|EUR)\\s?\\d|\\d{1,4}(?:,\\d\\d|,-)?\\seuro", FLAGS);

    private static final String NUMBER = "(?<number>" + WORDS.any("number") + ")(?![\\d\\p{L}])";
    private static final Map<String, Integer> NUMBERS = Map.ofEntries(
            Map.entry("tien", 10),
            Map.entry("twaalf", 12),
            Map.entry("vijftien", 15),
            Map.entry("zestien", 16),
            Map.entry("twintig", 20),
            Map.entry("vijfentwintig", 25),
            Map.entry("dertig", 30),
            Map.entry("veertig", 40),
            Map.entry("vijftig", 50),
            Map.entry("zestig", 60),
            Map.entry("zeventig", 70),
            Map.entry("tachtig", 80),
            Map.entry("negentig", 90),
            Map.entry("honderd", 100),
            Map.entry("tweehonderd", 200));
    private static final Pattern MAXIMUM =
            Pattern.compile("(?<!\\p{L})(?:maxim(?:aal|um)|max\\.?|hooguit|ten hoogste)\\s" + NUMBER, FLAGS);
    private static final Pattern CAPACITY = Pattern.compile(
            "(?<!\\p{L})" + WORDS.any("capacity") + "\\s(?:(?:deelnemers|aantal deelnemers|plaatsen):?\\s)?"
                    + WORDS.any("about") + "?" + NUMBER + "\\s?(?<what>\\p{L}+)?(?:\\s(?<more>\\p{L}+))?",
            FLAGS);
    private static final Pattern LIMITED = Pattern.compile(
            "(?:aantal (?:plaatsen|plekken|deelnemers|zitplaatsen)|groep(?:sgrootte)?"
                    + "|number of (?:seats|participants))(?=[\\s:])[^.;\\d]{0,30}?"
                    + "(?:(?:tot|van|to|is|maximaal)|(?<=:))\\s"
                    + NUMBER,
            FLAGS);
    private static final Pattern PLACES = Pattern.compile(
            "(?<!\\p{L})(?:er (?:zijn|is)|we hebben|nog|beschikbaar:?|there are)\\s(?:\\p{L}+\\s){0,2}" + NUMBER
                    + "\\s(?:beschikbare |vrije )?(?:plaatsen|plekken|zitplaatsen|seats|places|kaarten|tickets)(?!\\p{L})",
            FLAGS);
    private static final Pattern CLAUSE = Pattern.compile("[,;)]");
    private static final Pattern NAMED =
            Pattern.compile("(?<!\\p{L})(?:capaciteit|capacity|aantal plaatsen):\\s" + NUMBER, FLAGS);
    private static final Pattern BOUNDED = Pattern.compile(
            "(?:deelnemers|personen|plaatsen|participants)[^;\\d]{0,20}?(?:min\\p{L}*\\.?:?\\s\\d{1,3}\\D{1,12})?max(?:imaal|imum)?\\.?:?\\s"
                    + NUMBER,
            FLAGS);
    private static final Pattern ANY_NUMBER = Pattern.compile("(?<!\\d)(?<number>\\d{1,4})(?!\\d)");
    private static final Pattern NOT_ALL = Pattern.compile(WORDS.any("not-all"), FLAGS);
    private static final Pattern PEOPLE = Pattern.compile(WORDS.any("people"), FLAGS);

    private RegistrationReader() {}

    static @Nullable Found<Moment> deadline(
            Text text,
            List<DateMention> mentions,
            Dating dating,
            @Nullable Found<Moment> start,
            List<Found<ProgrammeLine>> programme) {
        for (var mention : mentions) {
            // "15.00 uur Rondje (opgeven voor 14 maart)" is about one part.
            if (programme.stream().anyMatch(it -> it.words().overlaps(mention.words()))) continue;
            var sentence = text.sentenceAt(mention.words().from());
            var before = text.all.substring(
                    sentence.from(), Math.max(sentence.from(), mention.words().from()));
            boolean labelled = text.within(Topic.DEADLINE, mention.words().from());
            boolean registers = registers(text, sentence)
                    || text.within(Topic.REGISTER, mention.words().from());
            if (!labelled && !(registers && until(before, mention))) continue;
            if (!labelled && isOfPrice(sentence, mention)) continue;
            var moment = moment(sentence, mention, dating, start);
            if (moment != null) return moment;
        }
        return null;
    }

    // Until when it is cheaper or may be undone, in the clause of the day; the next clause may tell when it closes.
    private static boolean isOfPrice(Text.Line sentence, DateMention mention) {
        int at = Math.max(0, mention.words().from() - sentence.from());
        int from = sentence.text().lastIndexOf(';', at) + 1;
        int to = sentence.text().indexOf(';', at);
        var clause = sentence.text().substring(from, to < 0 ? sentence.text().length() : to);
        return NOT_CLOSING.matcher(clause).find()
                || TARIFF.matcher(sentence.text()).lookingAt();
    }

    // "Aanmelden kan via de site. Dat kan tot 3 maart."
    private static boolean registers(Text text, Text.Line sentence) {
        if (REGISTERS.matcher(sentence.text()).find()) return true;
        return sentence.from() > 0
                && THAT.matcher(sentence.text()).find()
                && REGISTERS
                        .matcher(text.sentenceAt(sentence.from() - 1).text())
                        .find();
    }

    private static boolean until(String before, DateMention mention) {
        return UNTIL.matcher(before).find()
                || (mention.until() != null && WHILE.matcher(before).find());
    }

    private static @Nullable Found<Moment> moment(
            Text.Line sentence, DateMention mention, Dating dating, @Nullable Found<Moment> start) {
        var day = mention.until() == null ? mention : mention.until();
        var date = day.stated();
        String why = null;
        if (date.isEmpty() && start != null) {
            int year = start.value().date().getYear();
            date = day.in(year).filter(it -> !it.isAfter(start.value().date())).or(() -> day.in(year - 1));
            why = "jaar afgeleid uit de dag van de bijeenkomst";
        }
        if (date.isEmpty()) date = dating.date(day).map(Dating.Dated::date);
        if (date.isEmpty() || (start != null && date.get().isAfter(start.value().date()))) return null;
        if (start != null && date.get().equals(start.value().date())) return null;
        LocalTime time = null;
        int after = mention.words().to() - sentence.from();
        for (var hour : Times.in(sentence.text())) {
            int gap = hour.words().from() - after;
            if (gap >= 0 && gap < 14) time = hour.start();
        }
        return new Found<>(
                new Moment(date.get(), time),
                mention.words(),
                why == null ? Found.Sureness.STATED : Found.Sureness.LIKELY,
                why);
    }

    static @Nullable Found<Integer> capacity(Text text) {
        for (var section : text.sections(Topic.CAPACITY)) {
            if (section.lines().isEmpty()) continue;
            var line = section.lines().getFirst();
            for (var pattern : List.of(MAXIMUM, ANY_NUMBER)) {
                var number = pattern.matcher(line.text());
                if (number.find()) return Found.stated(number(number), line.words());
            }
        }
        for (var sentence : text.sentences) {
            for (var pattern : List.of(CAPACITY, NAMED, PLACES, LIMITED, BOUNDED)) {
                var matcher = pattern.matcher(sentence.text());
                if (!matcher.find()
                        || NOT_ALL.matcher(clause(sentence.text(), matcher)).find()
                        || (pattern.equals(CAPACITY) && !people(matcher.group("what"), matcher.group("more"))))
                    continue;
                var words = new Words(sentence.from() + matcher.start(), sentence.from() + matcher.end());
                return Found.stated(number(matcher), words);
            }
        }
        return null;
    }

    private static String clause(String sentence, Matcher matcher) {
        var stop = CLAUSE.matcher(sentence).region(matcher.end(), sentence.length());
        int to = stop.find() ? stop.start() : sentence.length();
        var before = sentence.substring(0, matcher.start());
        int from = Math.max(before.lastIndexOf(','), Math.max(before.lastIndexOf(';'), before.lastIndexOf('(')));
        return sentence.substring(from + 1, to);
    }

    private static int number(Matcher matcher) {
        var words = matcher.group("number");
        var known = NUMBERS.get(words.toLowerCase(Locale.ROOT));
        return known == null ? Integer.parseInt(words.replace(".", "")) : known;
    }

    private static boolean people(@Nullable String what, @Nullable String more) {
        return (what != null && PEOPLE.matcher(what).matches())
                || (more != null && PEOPLE.matcher(more).matches());
    }
}
