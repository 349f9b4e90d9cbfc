package nl.bijeen.intake;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import nl.bijeen.intake.Draft.Moment;
import nl.bijeen.intake.Draft.ProgrammeLine;
import org.jspecify.annotations.Nullable;

/** Chooses among all days and times of a text those at which the meeting starts and ends. */
final class WhenReader {

    private static final Vocabulary WORDS = Vocabulary.of("when");

    private static final Pattern DEADLINE = Pattern.compile(
            "(?:uiterlijk|vóór|voor|tot(?: en met)?|t/m|deadline|sluit(?:ing)?|before|by|until|vanaf|start|gaat|opent)[^.]{0,40}$",
            Pattern.CASE_INSENSITIVE);
    /** Directly before a day: whatever stands there is until when, and never the day itself. */
    private static final Pattern CLOSES = Pattern.compile(
            "(?:uiterlijk|vóór|voor|tot(?: en met)?|t/m|before|by|until)\\s(?:uiterlijk\\s|op\\s|de\\s)?$",
            Pattern.CASE_INSENSITIVE);

    /** Until when: of whatever, but not when the meeting is. */
    private static final Pattern BOUND = Pattern.compile(
            "(?:(?<!van\\s)tot(?: en met)?|t/m|until|uiterlijk|vóór|sinds)\\s(?:uiterlijk\\s|op\\s|de\\s)?$",
            Pattern.CASE_INSENSITIVE);

    private static final Pattern REGISTERS = Pattern.compile(WORDS.any("registers"), Pattern.CASE_INSENSITIVE);
    private static final Pattern OVER = Pattern.compile(WORDS.any("over"), Pattern.CASE_INSENSITIVE);
    /** "Op 18 maart 2026 zijn er verkiezingen": what else happens on a day stands behind it. */
    private static final Pattern OTHER_NEWS = Pattern.compile(
            "^\\s?" + WORDS.any("is-then") + "\\s[^.;!?]{0,40}?" + WORDS.any("other-news"), Pattern.CASE_INSENSITIVE);

    /** "Vandaag (4 maart)", "deze pagina werd aangemaakt op 4 maart": the day of writing. */
    private static final Pattern OF_WRITING = Pattern.compile(
            "(?<!\\p{L})(?:" + WORDS.any("today")
                    + "\\s?[(,]?\\s?|(?:is|werd|was|laatst|last|been)\\s(?:voor het laatst )?" + WORDS.any("written")
                    + "(?:\\s(?:op|on))?:?\\s)$",
            Pattern.CASE_INSENSITIVE);

    private static final Pattern DECIDED =
            Pattern.compile("^[\\s),]{0,3}" + WORDS.any("decided"), Pattern.CASE_INSENSITIVE);

    private static final Pattern NOW_AT = Pattern.compile(
            WORDS.any("moved")
                    + "\\s(?:[\\p{L}\\d]+,?\\s){0,8}?(?:naar|tot|to|until)\\b[^.]{0,40}$|(?:nieuwe|alternatieve) datum|new date"
                    + "|halen we in|inhalen|wordt ingehaald|in plaats daarvan",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern HELD = Pattern.compile(WORDS.any("held"), Pattern.CASE_INSENSITIVE);

    private final Text text;
    private final List<DateMention> mentions;
    private final Dating dating;
    private final @Nullable Published published;
    private final List<Found<ProgrammeLine>> programme;

    WhenReader(
            Text text,
            List<DateMention> mentions,
            Dating dating,
            @Nullable Published published,
            List<Found<ProgrammeLine>> programme) {
        this.text = text;
        this.mentions = mentions;
        this.dating = dating;
        this.published = published;
        this.programme = programme;
    }

    /** @param inferred whether the year of the start does not stand with its day */
    record When(@Nullable Found<Moment> start, @Nullable Found<Moment> end, boolean inferred) {}

    When read() {
        var first = best();
        if (first.isEmpty()) return new When(null, null, false);
        var mention = firstOfRow(first.get());
        var dated = dating.date(mention).orElseThrow();
        var last = lastDay(mention, dated.date());
        var hours = new HoursReader(text, programme).read(named(mention));
        var start = moment(dated.date(), hours.start(), mention, dated);
        boolean ends = hours.end() != null || last.isAfter(dated.date());
        var end = ends ? moment(last, hours.end(), mention, dated) : null;
        if (end != null && backwards(start.value(), end.value())) end = null;
        return new When(start, end, dated.why() != null);
    }

    private List<DateMention> named(DateMention day) {
        var others = mentions.stream()
                .filter(it -> !it.equals(day)
                        && it.sameDay(day)
                        && (it.year() == null || it.year().equals(day.year())));
        return Stream.concat(Stream.of(day), others).toList();
    }

    private static boolean backwards(Moment start, Moment end) {
        return end.date().equals(start.date())
                && start.time() != null
                && end.time() != null
                && !end.time().isAfter(start.time());
    }

    private static Found<Moment> moment(
            LocalDate date, HoursReader.@Nullable Hour hour, DateMention mention, Dating.Dated dated) {
        LocalTime time = hour == null ? null : hour.time();
        return new Found<>(new Moment(date, time), mention.words(), dated.sureness(), dated.why());
    }

    private Optional<DateMention> best() {
        return mentions.stream()
                .filter(it -> published == null || !published.isOf(it))
                .filter(it -> dating.date(it).isPresent() && !closes(it))
                .map(it -> new Weighed(it, weight(it), movedTo(it)))
                .filter(it -> it.weight() > -6)
                .max(Comparator.comparingInt(Weighed::weight).thenComparingInt(Weighed::place))
                .map(Weighed::mention);
    }

    private record Weighed(DateMention mention, int weight, boolean movedTo) {

        /** Of days that weigh the same the first counts; of those to which it moved, the last. */
        int place() {
            int from = mention.words().from();
            return movedTo ? from : -from;
        }
    }

    private boolean closes(DateMention mention) {
        if (OF_WRITING.matcher(before(mention)).find()
                || DECIDED.matcher(behind(mention)).find()) return true;
        if (BOUND.matcher(before(mention)).find() && !movedTo(mention) && !labelled(mention)) return true;
        return CLOSES.matcher(before(mention)).find()
                && REGISTERS
                        .matcher(text.sentenceAt(mention.words().from()).text())
                        .find();
    }

    private boolean movedTo(DateMention mention) {
        return NOW_AT.matcher(before(mention)).find();
    }

    /** What stands before a day in its sentence. */
    private String before(DateMention mention) {
        int from = mention.words().from();
        return text.all.substring(Math.min(text.sentenceAt(from).from(), from), from);
    }

    private int weight(DateMention mention) {
        int from = mention.words().from();
        var sentence = text.sentenceAt(from);
        var before = before(mention);
        int weight = 0;
        if (labelled(mention)) weight += 12;
        if (text.within(Topic.DEADLINE, from)) weight -= 12;
        if (!text.lines.isEmpty() && from < text.lines.getFirst().to()) weight += 4;
        if (REGISTERS.matcher(sentence.text()).find()
                && DEADLINE.matcher(before).find()) weight -= 9;
        if (OVER.matcher(around(sentence, from)).find()
                || OTHER_NEWS.matcher(behind(mention)).find()) weight -= 5;
        if (movedTo(mention)) weight += 9;
        if (StatusReader.calledOff(sentence.text())) weight += 6;
        if (HELD.matcher(sentence.text()).find()) weight += 2;
        if (mention.weekday() != null) weight += 2;
        if (mention.year() != null) weight += 1;
        if (mention.until() != null) weight += 1;
        if (!Times.in(sentence.text()).isEmpty()) weight += 2;
        return weight
                + (int) Math.min(
                        3,
                        mentions.stream()
                                .filter(it -> !it.equals(mention) && it.sameDay(mention))
                                .count());
    }

    private String behind(DateMention mention) {
        int to = mention.words().to();
        return text.all.substring(to, Math.min(text.all.length(), to + 80));
    }

    private String around(Text.Line sentence, int from) {
        int begin = Math.max(sentence.from(), from - 60);
        return text.all.substring(Math.min(begin, from), from);
    }

    private LocalDate lastDay(DateMention mention, LocalDate first) {
        if (mention.until() != null) return after(mention.until(), first);
        var last = lastOfRow(mention);
        if (last.equals(mention) && labelled(mention))
            last = mentions.stream().filter(it -> ends(it, mention)).findFirst().orElse(mention);
        return last.equals(mention) ? first : after(last.until() == null ? last : last.until(), first);
    }

    // A first day that has a begin and an end of its own is a whole meeting; the next in the list is another.
    private boolean ends(DateMention day, DateMention start) {
        int from = start.words().to();
        int to = day.words().from();
        return to > from
                && to < from + 60
                && labelled(day)
                && (text.within(Topic.END, to)
                        || Times.in(text.all.substring(from, to)).stream().noneMatch(it -> it.end() != null));
    }

    private DateMention firstOfRow(DateMention day) {
        int at = mentions.indexOf(day);
        while (at > 0 && Dates.inRow(text.all, mentions.get(at - 1), mentions.get(at))) at--;
        return dating.date(mentions.get(at)).isPresent() ? mentions.get(at) : day;
    }

    private DateMention lastOfRow(DateMention day) {
        int at = mentions.indexOf(day);
        while (at + 1 < mentions.size() && Dates.inRow(text.all, mentions.get(at), mentions.get(at + 1))) at++;
        return mentions.get(at);
    }

    private boolean labelled(DateMention mention) {
        int from = mention.words().from();
        return text.within(Topic.WHEN, from) || text.within(Topic.TIME, from) || text.within(Topic.END, from);
    }

    private static LocalDate after(DateMention last, LocalDate first) {
        var day = last.stated().or(() -> last.in(first.getYear())).orElse(first);
        if (day.isBefore(first) && last.year() == null) day = day.plusYears(1);
        return day.isBefore(first) || day.isAfter(first.plusDays(31)) ? first : day;
    }
}
