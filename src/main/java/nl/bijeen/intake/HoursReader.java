package nl.bijeen.intake;

import java.time.LocalTime;
import java.util.List;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import nl.bijeen.intake.Draft.ProgrammeLine;
import nl.bijeen.intake.TimeSaid.Role;
import org.jspecify.annotations.Nullable;

/** The times at which a meeting begins and ends, once its day is known. */
final class HoursReader {

    private static final Vocabulary WORDS = Vocabulary.of("when");

    private static final int NEAR = 90;
    private static final int ALONE = 4;
    /** "Voormiddag – De Zaal – 10u": the hour is the last of what is told in a row. */
    private static final Pattern IN_ROW =
            Pattern.compile("[^.;!?]{3,60}\\s[–|@-]\\s(?:om\\s|vanaf\\s)?", Pattern.CASE_INSENSITIVE);

    /** "Ochtendprogramma 9.30 - 12.00 uur" above "Middagprogramma 13.00 - 16.30 uur". */
    private static final Pattern PART = WORDS.whole("part-of-the-day");

    private static final Pattern OFFICE = WORDS.whole("not-of-the-meeting");

    private final Text text;
    private final List<Found<ProgrammeLine>> programme;

    HoursReader(Text text, List<Found<ProgrammeLine>> programme) {
        this.text = text;
        this.programme = programme;
    }

    record Hour(LocalTime time, Words words) {}

    record Hours(@Nullable Hour start, @Nullable Hour end) {}

    /** @param days every place where the day of the meeting is named, the chosen one first */
    Hours read(List<DateMention> days) {
        var labelled = labelled();
        if (labelled.start() != null && labelled.end() != null) return labelled;
        var near = days.stream()
                .map(this::beside)
                .filter(it -> it.start() != null || it.end() != null)
                .findFirst()
                .orElse(new Hours(null, null));
        var told = told(days);
        var listed = new ProgrammeHours(text, programme);
        var itself = listed.itself();
        var start = first(labelled.start(), near.start(), told.start(), itself.start(), listed.start());
        if (start == null) start = welcome(days);
        var end = first(labelled.end(), near.end(), told.end(), itself.end(), listed.end());
        return new Hours(start, inTheEvening(start, end));
    }

    // "Van half acht tot tien uur": what would end before it began is of the same evening.
    private static @Nullable Hour inTheEvening(@Nullable Hour start, @Nullable Hour end) {
        if (start == null
                || end == null
                || end.time().getHour() > 11
                || end.time().isAfter(start.time())) return end;
        var later = end.time().plusHours(12);
        return later.isAfter(start.time()) ? new Hour(later, end.words()) : end;
    }

    @SafeVarargs
    private static <T> @Nullable T first(@Nullable T... choices) {
        for (var choice : choices) if (choice != null) return choice;
        return null;
    }

    private Hours labelled() {
        var hours = new Hours(null, null);
        for (var topic : List.of(Topic.WHEN, Topic.TIME, Topic.END)) {
            for (var section : text.sections(topic)) {
                var lines = section.lines().stream()
                        .limit(topic == Topic.WHEN ? 8 : 3)
                        .toList();
                for (var line : lines) hours = labelled(hours, line, topic == Topic.END);
            }
        }
        return hours;
    }

    private static Hours labelled(Hours known, Text.Line line, boolean ends) {
        var start = known.start();
        var end = known.end();
        for (var time : TimeSaid.in(line)) {
            boolean alone = beside(line, time) < ALONE;
            if (time.role() == Role.ARRIVES) continue;
            if (time.last() == null && (ends || time.role() == Role.ENDS || (start != null && alone))) {
                if (end == null || time.role() == Role.ENDS) end = time.first();
            } else if (start == null) start = time.first();
            boolean goesOn = end != null && !ends && !time.first().time().isBefore(end.time()) && !isChoice(line, time);
            if (time.last() != null && (end == null || goesOn)) end = time.last();
        }
        return new Hours(start, end);
    }

    // "10.00-12.00 of 13.00-15.00 uur": one comes to either of them.
    private static boolean isChoice(Text.Line line, TimeSaid time) {
        return line.text()
                .substring(0, time.first().words().from() - line.from())
                .matches(".*\\s(?:of|or|dan wel)\\s(?:van\\s)?");
    }

    /** How much more there is in a line than the time. */
    private static int beside(Text.Line line, TimeSaid time) {
        var words = time.first().words();
        return line.text().length() - (words.to() - words.from());
    }

    // The times in the sentence of the day, or in the line under it; a later sentence may be about something else.
    private Hours beside(DateMention day) {
        var sentence = text.sentenceAt(day.words().from());
        int end =
                Math.min(text.all.length(), Math.max(sentence.to(), day.words().to() + 2));
        var line = new Text.Line(text.all.substring(sentence.from(), end), sentence.from(), false);
        if (programme.stream().anyMatch(it -> it.words().from() == line.from())) return new Hours(null, null);
        var times = TimeSaid.in(line).stream()
                .filter(it -> it.role() != Role.ARRIVES && it.role() != Role.WELCOMES)
                .filter(it -> Math.abs(it.first().words().from() - day.words().to()) <= NEAR)
                .toList();
        var overDays = overDays(day, times);
        if (overDays != null) return overDays;
        var range = times.stream().filter(it -> it.last() != null).findFirst();
        if (range.isPresent()) return new Hours(range.get().first(), range.get().last());
        return new Hours(hour(times, it -> it.role() != Role.ENDS), hour(times, it -> it.role() == Role.ENDS));
    }

    private static @Nullable Hour hour(List<TimeSaid> times, Predicate<TimeSaid> which) {
        return times.stream().filter(which).map(TimeSaid::first).findFirst().orElse(null);
    }

    // "van dinsdag 9.00 uur tot donderdag 17.00 uur": each of the two days has its own time.
    private static @Nullable Hours overDays(DateMention day, List<TimeSaid> times) {
        if (day.until() == null || times.size() < 2) return null;
        var first = times.getFirst().first();
        var last = times.getLast().first();
        int turn = day.until().words().from();
        return first.words().to() <= turn && turn < last.words().from() ? new Hours(first, last) : null;
    }

    // "We beginnen om 19.30 uur en gaan door tot ongeveer 22.00 uur."
    private Hours told(List<DateMention> days) {
        Hour start = null;
        Hour end = null;
        boolean inParts = false;
        for (var sentence : text.sentences) {
            var times = TimeSaid.in(sentence);
            if (times.isEmpty() || isElsewhere(sentence, days)) continue;
            boolean part = PART.matcher(sentence.text()).lookingAt();
            for (var time : times) {
                if (time.role() == Role.ARRIVES) continue;
                if (start == null && (time.last() != null || begins(sentence, time, days))) start = time.first();
                boolean same = start != null && start.time().equals(time.first().time());
                boolean next =
                        part && inParts && end != null && !time.first().time().isBefore(end.time());
                if (time.last() != null && (next || (end == null && same))) {
                    end = time.last();
                    inParts = part;
                }
                if (end == null && time.last() == null && time.role() == Role.ENDS) end = time.first();
            }
        }
        return new Hours(start, end);
    }

    // "Vanaf 19.30 uur is iedereen welkom", if nothing else tells when it begins.
    private @Nullable Hour welcome(List<DateMention> days) {
        return text.sentences.stream()
                .filter(it -> TimeSaid.in(it).stream().anyMatch(time -> time.role() == Role.WELCOMES))
                .filter(it -> !isElsewhere(it, days))
                .flatMap(it -> TimeSaid.in(it).stream())
                .filter(it -> it.role() == Role.WELCOMES)
                .map(TimeSaid::first)
                .findFirst()
                .orElse(null);
    }

    // A line of the programme, the hours of an office, or what happens on another day.
    private boolean isElsewhere(Text.Line sentence, List<DateMention> days) {
        var named = Dates.in(sentence.text());
        return programme.stream().anyMatch(it -> it.words().from() == sentence.from())
                || inProgramme(sentence)
                || OFFICE.matcher(sentence.text()).find()
                || (!named.isEmpty() && named.stream().noneMatch(it -> it.sameDay(days.getFirst())));
    }

    private boolean begins(Text.Line sentence, TimeSaid time, List<DateMention> days) {
        if (time.role() == Role.BEGINS || beside(sentence, time) < ALONE) return true;
        int from = time.first().words().from() - sentence.from();
        return IN_ROW.matcher(sentence.text().substring(0, from)).matches()
                && time.first().words().to() == sentence.to()
                && days.stream().anyMatch(it -> text.linesBetween(it.words(), sentence.words()) < 3);
    }

    private boolean inProgramme(Text.Line sentence) {
        return programme.size() > 1
                && programme.getFirst().words().from() <= sentence.from()
                && sentence.to() <= programme.getLast().words().to();
    }
}
