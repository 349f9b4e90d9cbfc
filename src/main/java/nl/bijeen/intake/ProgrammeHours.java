package nl.bijeen.intake;

import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import nl.bijeen.intake.Draft.ProgrammeLine;
import nl.bijeen.intake.HoursReader.Hour;
import nl.bijeen.intake.HoursReader.Hours;
import org.jspecify.annotations.Nullable;

/** When a meeting begins and ends by the lines of its programme. */
record ProgrammeHours(Text text, List<Found<ProgrammeLine>> programme) {

    private static final Vocabulary WORDS = Vocabulary.of("when");

    private static final Pattern CLOSING = Pattern.compile(
            "(?:.{0,60}(?:[,;:+/&–]|\\s(?:en|and|tot))\\s?)?" + WORDS.any("closing") + "(?!\\p{L})(?!\\s"
                    + WORDS.any("not-closing") + ").{0,120}",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern INFORMAL = Pattern.compile(WORDS.any("informal"), Pattern.CASE_INSENSITIVE);

    /** One line of the programme that is the meeting itself: "Ledenbijeenkomst 11.00 - 12.30 uur". */
    private static final Pattern ITSELF = Pattern.compile(
            "(?:start )?(?:de )?[\\p{L}-]{0,30}(?:bijeenkomst|vergadering|webinar|symposium|congres)",
            Pattern.CASE_INSENSITIVE);

    private static final int LONG = 40;
    private static final int NEAR = 300;
    private static final Pattern COMPLETE = Pattern.compile(".*[.!?:;)\\]”’\"'|>…*]");
    private static final Pattern BROKEN_OFF = Pattern.compile(
            ".*(?:\\s" + WORDS.any("never-last") + "|[,–-])\\s?", Pattern.CASE_INSENSITIVE | Pattern.DOTALL);

    Hours itself() {
        var lines = programme.stream()
                .filter(it -> it.value().end() != null
                        && ITSELF.matcher(it.value().title()).matches())
                .toList();
        return lines.size() == 1 ? new Hours(start(lines.getFirst()), end(lines.getFirst())) : new Hours(null, null);
    }

    @Nullable
    Hour start() {
        return programme.isEmpty() ? null : start(programme.getFirst());
    }

    /** Where a line closes the meeting, or the last line says until when it lasts; none of a programme that is not whole. */
    @Nullable
    Hour end() {
        var lines = once();
        if (severalDays(lines)) return null;
        for (var line : lines.reversed()) {
            var value = line.value();
            if (CLOSING.matcher(value.title()).matches()) return value.end() == null ? start(line) : end(line);
            boolean last = line.equals(lines.getLast());
            if (value.end() != null && last) return line.equals(programme.getLast()) && brokenOff() ? null : end(line);
            if (!INFORMAL.matcher(value.title()).find()) return null;
        }
        return null;
    }

    private static Hour start(Found<ProgrammeLine> line) {
        return new Hour(line.value().start(), line.words());
    }

    private static @Nullable Hour end(Found<ProgrammeLine> line) {
        var end = line.value().end();
        return end == null ? null : new Hour(end, line.words());
    }

    // Hours that begin anew are those of a next day.
    private static boolean severalDays(List<Found<ProgrammeLine>> lines) {
        return IntStream.range(1, lines.size()).anyMatch(at -> begins(lines, at));
    }

    private static boolean begins(List<Found<ProgrammeLine>> lines, int at) {
        var before = lines.get(at - 1).value().start();
        return before.getHour() > 1 && lines.get(at).value().start().isBefore(before.minusHours(2));
    }

    // A table of hours above the programme tells the same twice.
    private List<Found<ProgrammeLine>> once() {
        for (int at = 1; at < programme.size(); at++) {
            var first = programme.getFirst().value();
            var value = programme.get(at).value();
            if (value.start().equals(first.start()) && value.title().equals(first.title()) && begins(programme, at))
                return programme.subList(0, at);
        }
        return programme;
    }

    // A text that was cut off in its programme may go on.
    private boolean brokenOff() {
        int to = programme.getLast().words().to();
        var last = text.lines.getLast();
        if (last.to() - to > NEAR
                || text.sections.stream().anyMatch(it -> it.label().from() >= to)) return false;
        boolean prose = last.from() > to && last.text().length() > LONG;
        return (prose && !COMPLETE.matcher(last.text()).matches())
                || BROKEN_OFF.matcher(last.text()).matches();
    }
}
