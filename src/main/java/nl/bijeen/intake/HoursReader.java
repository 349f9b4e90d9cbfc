package nl.bijeen.intake;

import java.time.LocalTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.regex.Pattern;
import nl.bijeen.intake.Draft.ProgrammeLine;
import org.jspecify.annotations.Nullable;

/** The times at which a meeting begins and ends, once its day is known. */
final class HoursReader {

    private static final Vocabulary WORDS = Vocabulary.of("when");

    private static final int NEAR = 90;
    private static final int ALONE = 4;
    private static final Pattern BEGINS = Pattern.compile(
            WORDS.any("begins") + "(?:\\s" + WORDS.any("between-begin-and-hour") + "){0,4}[:\\s]*$",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern ENDS = Pattern.compile(
            WORDS.any("ends") + "(?:\\s" + WORDS.any("between-end-and-hour") + "){0,3}[:\\s]*$",
            Pattern.CASE_INSENSITIVE);
    /** Behind a time: "rond 17.00 uur sluiten we af". */
    private static final Pattern ENDS_THEN = Pattern.compile(
            "^\\s?(?:sluiten|sluit|eindigt|eindigen|ronden|stoppen|is het (?:afgelopen|einde|programma afgelopen|klaar)|is de afsluiting)(?!\\p{L})",
            Pattern.CASE_INSENSITIVE);

    private static final Pattern BEGINS_THEN = Pattern.compile(
            "^\\s?(?:begint|beginnen|start|starten|openen|opent|gaan we van start|is de (?:start|aanvang))(?!\\p{L})",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern ARRIVES =
            Pattern.compile(WORDS.any("arrives") + "[^.]{0,30}$", Pattern.CASE_INSENSITIVE);
    private static final Pattern TILL =
            Pattern.compile("\\btot\\s(?:ca\\.?\\s|ongeveer\\s|rond\\s)?$", Pattern.CASE_INSENSITIVE);

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
        var told = told();
        var listed = new ProgrammeHours(text, programme);
        var itself = listed.itself();
        var start = first(labelled.start(), near.start(), told.start(), itself.start(), listed.start());
        var end = first(labelled.end(), near.end(), told.end(), itself.end(), listed.end());
        return new Hours(start, inTheEvening(start, end));
    }

    // "Van half acht tot tien uur": what would end before it began is of the same evening.
    private static @Nullable Hour inTheEvening(@Nullable Hour start, @Nullable Hour end) {
        if (start == null
                || end == null
                || start.time().getHour() < 12
                || end.time().getHour() > 11) return end;
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
        for (var time : Times.in(line.text())) {
            if (ARRIVES.matcher(line.text().substring(0, time.words().from())).find()) continue;
            var first = hour(line, time, time.start());
            if (ends || (start != null && time.end() == null)) end = end == null ? first : end;
            else if (start == null) start = first;
            boolean goesOn = end != null && !ends && !time.start().isBefore(end.time()) && !isChoice(line, time);
            if (time.end() != null && (end == null || goesOn)) end = hour(line, time, time.end());
        }
        return new Hours(start, end);
    }

    // "10.00-12.00 of 13.00-15.00 uur": one comes to either of them.
    private static boolean isChoice(Text.Line line, TimeMention time) {
        return line.text().substring(0, time.words().from()).matches(".*\\s(?:of|or|dan wel)\\s(?:van\\s)?");
    }

    private static Hour hour(Text.Line line, TimeMention mention, LocalTime time) {
        return new Hour(
                time,
                new Words(
                        line.from() + mention.words().from(),
                        line.from() + mention.words().to()));
    }

    // The times in the sentence of the day, or in the line under it; a later sentence may be about something else.
    private Hours beside(DateMention day) {
        var sentence = text.sentenceAt(day.words().from());
        int end =
                Math.min(text.all.length(), Math.max(sentence.to(), day.words().to() + 2));
        var line = new Text.Line(text.all.substring(sentence.from(), end), sentence.from(), false);
        if (programme.stream().anyMatch(it -> it.words().from() == line.from())) return new Hours(null, null);
        var times = near(line, day);
        if (times.isEmpty()) return new Hours(null, null);
        var overDays = overDays(day, times);
        if (overDays != null) return overDays;
        times.sort(Comparator.comparing((Hour[] it) -> it[1] == null));
        var best = times.getFirst();
        boolean tillOnly = best[1] == null
                && TILL.matcher(line.text().substring(0, best[0].words().from() - line.from()))
                        .find();
        return tillOnly ? new Hours(null, best[0]) : new Hours(best[0], best[1]);
    }

    private static List<Hour[]> near(Text.Line line, DateMention day) {
        var times = new ArrayList<Hour[]>();
        for (var mention : Times.in(line.text())) {
            int distance = line.from() + mention.words().from() - day.words().to();
            var before = line.text().substring(0, mention.words().from());
            if (Math.abs(distance) > NEAR || ARRIVES.matcher(before).find()) continue;
            times.add(new Hour[] {
                hour(line, mention, mention.start()), mention.end() == null ? null : hour(line, mention, mention.end())
            });
        }
        return times;
    }

    // "van dinsdag 9.00 uur tot donderdag 17.00 uur": each of the two days has its own time.
    private static @Nullable Hours overDays(DateMention day, List<Hour[]> times) {
        if (day.until() == null || times.size() < 2) return null;
        var first = times.getFirst()[0];
        var last = times.getLast()[0];
        int turn = day.until().words().from();
        return first.words().to() <= turn && turn < last.words().from() ? new Hours(first, last) : null;
    }

    // "We beginnen om 19.30 uur en gaan door tot ongeveer 22.00 uur."
    private Hours told() {
        Hour start = null;
        Hour end = null;
        for (var sentence : text.sentences) {
            if (programme.stream().anyMatch(it -> it.words().from() == sentence.from())) continue;
            for (var mention : Times.in(sentence.text())) {
                var before = sentence.text().substring(0, mention.words().from());
                var first = hour(sentence, mention, mention.start());
                boolean range =
                        mention.end() != null && !ARRIVES.matcher(before).find();
                if (start == null && (range || begins(sentence, mention)) && !inProgramme(sentence)) start = first;
                if (mention.end() != null
                        && range
                        && end == null
                        && start != null
                        && first.time().equals(start.time())) end = hour(sentence, mention, mention.end());
                if (end == null && ends(sentence, mention) && !inProgramme(sentence)) end = first;
            }
        }
        return new Hours(start, end);
    }

    private static boolean begins(Text.Line sentence, TimeMention time) {
        // A time with a sentence to itself.
        int beside =
                sentence.text().length() - (time.words().to() - time.words().from());
        return beside < ALONE
                || BEGINS.matcher(sentence.text().substring(0, time.words().from()))
                        .find()
                || BEGINS_THEN
                        .matcher(sentence.text().substring(time.words().to()))
                        .find();
    }

    private static boolean ends(Text.Line sentence, TimeMention time) {
        return ENDS.matcher(sentence.text().substring(0, time.words().from())).find()
                || ENDS_THEN
                        .matcher(sentence.text().substring(time.words().to()))
                        .find();
    }

    private boolean inProgramme(Text.Line sentence) {
        return programme.size() > 1
                && programme.getFirst().words().from() <= sentence.from()
                && sentence.to() <= programme.getLast().words().to();
    }
}
