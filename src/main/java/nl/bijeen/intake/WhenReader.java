package nl.bijeen.intake;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import nl.bijeen.intake.Draft.Moment;
import nl.bijeen.intake.Draft.ProgrammeLine;
import org.jspecify.annotations.Nullable;

/** Chooses among all days and times of a text those at which the meeting starts and ends. */
final class WhenReader {

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
                .filter(it -> dating.date(it).isPresent() && !said(it).isOther())
                .map(it -> new Weighed(it, said(it).weight(), said(it).movedTo()))
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

    private DaySaid said(DateMention mention) {
        return new DaySaid(text, mentions, mention);
    }

    private LocalDate lastDay(DateMention mention, LocalDate first) {
        if (mention.until() != null) return after(mention.until(), first);
        var last = lastOfRow(mention);
        if (last.equals(mention) && said(mention).labelled())
            last = mentions.stream().filter(it -> ends(it, mention)).findFirst().orElse(mention);
        return last.equals(mention) ? first : after(last.until() == null ? last : last.until(), first);
    }

    // A first day that has a begin and an end of its own is a whole meeting; the next in the list is another.
    private boolean ends(DateMention day, DateMention start) {
        int from = start.words().to();
        int to = day.words().from();
        return to > from
                && to < from + 60
                && said(day).labelled()
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

    private static LocalDate after(DateMention last, LocalDate first) {
        var day = last.stated().or(() -> last.in(first.getYear())).orElse(first);
        if (day.isBefore(first) && last.year() == null) day = day.plusYears(1);
        return day.isBefore(first) || day.isAfter(first.plusDays(31)) ? first : day;
    }
}
