package nl.bijeen.intake;

import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import nl.bijeen.intake.Draft.ProgrammeLine;
import org.jspecify.annotations.Nullable;

/** The lines of a programme: a time or two at the head of a line, then what happens. */
final class ProgrammeReader {

    private static final Vocabulary WORDS = Vocabulary.of("programme");

    private static final int LONGEST_TITLE = 220;
    private static final Pattern LEAD = Pattern.compile(
            "^(?:vanaf|om|van|from|at|ca\\.?|circa|rond|\\d{1,2}[.)]|\\||tijd:?)?\\s*$", Pattern.CASE_INSENSITIVE);
    private static final Pattern SEPARATOR = Pattern.compile(
            "^[\\s|:;,.)–—-]*(?:(?:uur|u\\.?|hrs?\\.?|h)?(?=[\\s|:;,.)–—-]|$)|uur(?=(?-i:\\p{Lu})))[\\s|:;,.)–—•-]*",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern PAUSE = Pattern.compile(
            "^(?!.*" + WORDS.any("no-pause") + ")(?:.*\\b)?" + WORDS.any("pause") + "\\b.*",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
    private static final Pattern ARRIVAL = Pattern.compile(WORDS.any("arrival"), Pattern.CASE_INSENSITIVE);
    private static final Pattern DATE_LIKE = Pattern.compile("^(?:tot|t/m|en)\\b.*");

    private static final Pattern TIME_FOLLOWS = Pattern.compile(
            "^(?:\\d{1,2}[.)]\\s)?(?<title>\\p{L}.{2,150}?)\\s?(?:\\(|[–—:|]|\\s-|,)\\s?(?:om\\s|vanaf\\s|van\\s)?$");

    /** "Inloop vanaf 10.00 uur met koffie": in a programme the time may stand in the middle, but not in a sentence. */
    private static final Pattern TIME_WITHIN =
            Pattern.compile("^(?<title>\\p{Lu}[^.;!?]{2,60}?)\\s(?:(?:van|vanaf|om|from|at)\\s)?$");

    private static final Pattern REST = Pattern.compile("^\\s?(?:uur|u\\.?)?(?<rest>(?:\\s[^.;!?\\d]{2,60})?)\\.?$");
    private static final Pattern SPOKEN = Pattern.compile(
            "(?<!\\p{L})(?:wij|we|u|je|jullie|is|zijn|wordt|worden|begint|beginnen|starten|duurt|kunt|kun|kan|vindt)(?!\\p{L})",
            Pattern.CASE_INSENSITIVE);

    /** "1345 Jaarrekening": only hours that are no year of our time, since "2026 Begroting" is one. */
    private static final Pattern FOUR_DIGITS =
            Pattern.compile("^(0[6-9]|1[0-8]|2[1-3])([0-5][05])(?:\\suur)?\\s[:|–-]?\\s?(?<rest>\\p{L}.*)$");

    /** "14 uur: onthaal" in a list tells of a part of the meeting, also among the facts. */
    private static final Pattern HOUR_FIRST = Pattern.compile(
            "^(?:vanaf )?\\d{1,2}(?:[.:u]\\d\\d)?\\s?(?:uur|u\\.?)?\\s?[:|]\\s?\\p{L}", Pattern.CASE_INSENSITIVE);

    private ProgrammeReader() {}

    static List<Found<ProgrammeLine>> read(Text text) {
        var found = new ArrayList<Found<ProgrammeLine>>();
        var columns = Columns.in(text);
        for (int at = 0; at < text.lines.size(); at++) {
            var line = text.lines.get(at);
            var below = at + 1 < text.lines.size() ? text.lines.get(at + 1) : null;
            var cell = columns.get(at)
                    .map(it -> it.cell(line, Columns.Holds.TITLE))
                    .orElse(null);
            var hour =
                    columns.get(at).map(it -> it.cell(line, Columns.Holds.TIME)).orElse(null);
            var flowed = apart(text, line) ? List.<Found<ProgrammeLine>>of() : FlowedProgramme.in(line);
            found.addAll(flowed);
            if (flowed.isEmpty() && !apart(text, line))
                line(line, below)
                        .or(() -> timed(line, hour))
                        .map(it -> titled(it, cell))
                        .ifPresent(found::add);
            if (flowed.isEmpty() && inProgramme(text, line, found) && endsWithTime(found, line))
                timeLast(line).or(() -> timeWithin(line)).ifPresent(found::add);
        }
        boolean told = found.size() > 1 || !text.sections(Topic.PROGRAMME).isEmpty();
        return told ? ParallelSessions.under(text, withoutStrays(text, inTheAfternoon(text, found))) : List.of();
    }

    // "Einde: 16.30 uur" is a label, but not at the end of lines like it.
    private static boolean inProgramme(Text text, Text.Line line, List<Found<ProgrammeLine>> found) {
        if (text.within(Topic.PROGRAMME, line.from())) return true;
        return text.within(Topic.END, line.from())
                && !found.isEmpty()
                && text.linesBetween(found.getLast().words(), line.words()) == 1;
    }

    // "12:30 Lunch ¶ 1:30 Workshops": on a clock of twelve hours.
    private static List<Found<ProgrammeLine>> inTheAfternoon(Text text, List<Found<ProgrammeLine>> found) {
        var lines = new ArrayList<Found<ProgrammeLine>>();
        for (var next : found) {
            var before = lines.isEmpty() ? null : lines.getLast().value().start();
            var later = next.value().start().plusHours(12);
            boolean shifts = before != null
                    && before.getHour() >= 8
                    && next.value().start().getHour() < 7
                    && later.isAfter(before)
                    && text.words(next.words()).matches("(?s)[1-6]\\D.*");
            lines.add(shifts ? next.as(it -> it.later(12)) : next);
        }
        return lines;
    }

    private static boolean endsWithTime(List<Found<ProgrammeLine>> found, Text.Line line) {
        return line.text().length() < LONGEST_TITLE
                && (found.isEmpty() || found.getLast().words().to() <= line.from());
    }

    // "Opening (10.00 uur)", "Lezing – 10.30 uur": the time stands behind what happens.
    private static Optional<Found<ProgrammeLine>> timeLast(Text.Line line) {
        var times = Times.in(line.text());
        if (times.isEmpty()) return Optional.empty();
        var time = times.getLast();
        var before = TIME_FOLLOWS.matcher(line.text().substring(0, time.words().from()));
        boolean last = line.text().substring(time.words().to()).matches("\\s?(?:uur|u\\.?)?\\s?[).]{0,2}");
        if (!before.matches() || !last) return Optional.empty();
        return Optional.of(Found.stated(line(time, before.group("title")), line.words()));
    }

    private static Optional<Found<ProgrammeLine>> timeWithin(Text.Line line) {
        var times = Times.in(line.text());
        if (times.size() != 1
                || !Dates.in(line.text()).isEmpty()
                || SPOKEN.matcher(line.text()).find()) return Optional.empty();
        var time = times.getFirst();
        var before = TIME_WITHIN.matcher(line.text().substring(0, time.words().from()));
        var after = REST.matcher(line.text().substring(time.words().to()));
        if (!before.matches() || !after.matches()) return Optional.empty();
        return Optional.of(Found.stated(line(time, before.group("title") + after.group("rest")), line.words()));
    }

    // "Tijd: 10.00 - 12.00 uur, zaal 3" tells of the whole meeting.
    private static boolean apart(Text text, Text.Line line) {
        return (text.within(Topic.WHEN, line.from())
                        && !(text.listed(line)
                                && HOUR_FIRST.matcher(line.text()).find()))
                || text.within(Topic.REGISTER, line.from())
                || text.within(Topic.CONTACT, line.from())
                || (text.within(Topic.TIME, line.from()) && !line.text().contains("|"));
    }

    private static List<Found<ProgrammeLine>> withoutStrays(Text text, List<Found<ProgrammeLine>> found) {
        if (found.size() == 1
                && !text.within(Topic.PROGRAMME, found.getFirst().words().from())) return List.of();
        return found.stream()
                .filter(it -> found.size() < 3
                        || text.within(Topic.PROGRAMME, it.words().from())
                        || !spans(it.value(), found))
                .toList();
    }

    // "13.00 – 17.00 ¶ De Zaal, Ede" above a programme is the whole meeting, not a part of it.
    private static boolean spans(ProgrammeLine line, List<Found<ProgrammeLine>> all) {
        var end = line.end();
        return end != null
                && all.stream()
                        .map(Found::value)
                        .noneMatch(it ->
                                it.start().isBefore(line.start()) || it.start().isAfter(end));
    }

    /** The times at the head of a line, and what stands behind them. */
    private record Head(LocalTime start, @Nullable LocalTime end, String rest) {}

    private static Optional<Found<ProgrammeLine>> line(Text.Line line, Text.@Nullable Line below) {
        var head = head(line.text());
        if (head == null) return Optional.empty();
        // "om 14.00 uur" above the place tells of the whole meeting.
        boolean under = head.rest().isBlank()
                && !Character.isLetter(line.text().charAt(0))
                && below != null
                && Times.in(begin(below.text(), 30)).isEmpty();
        var last = under && below != null ? below : line;
        var title = title(under ? last.text() : head.rest());
        if (title.isEmpty() || DATE_LIKE.matcher(title).matches()) return Optional.empty();
        return Optional.of(Found.stated(
                new ProgrammeLine(head.start(), head.end(), title, pause(title), List.of()),
                line.words().upTo(last.words())));
    }

    // "Maandag | 10.00 | Opening": the hour stands in a column further on.
    private static Optional<Found<ProgrammeLine>> timed(Text.Line line, Text.@Nullable Line hour) {
        var head = hour == null ? null : head(hour.text());
        return head == null
                ? Optional.empty()
                : Optional.of(Found.stated(
                        new ProgrammeLine(head.start(), head.end(), head.rest(), false, List.of()), line.words()));
    }

    // In a table with a head the title is what stands under it, without who speaks and where.
    private static Found<ProgrammeLine> titled(Found<ProgrammeLine> line, Text.@Nullable Line cell) {
        if (cell == null || cell.text().isBlank()) return line;
        var title = title(cell.text());
        return line.as(it -> new ProgrammeLine(it.start(), it.end(), title, pause(title), it.parallel()));
    }

    static ProgrammeLine line(TimeMention time, String words) {
        var title = title(words);
        return new ProgrammeLine(time.start(), time.end(), title, pause(title), List.of());
    }

    static boolean isSpoken(String words) {
        return SPOKEN.matcher(words).find();
    }

    private static @Nullable Head head(String line) {
        var bare = FOUR_DIGITS.matcher(line);
        if (bare.matches()) {
            var start = LocalTime.of(Integer.parseInt(bare.group(1)), Integer.parseInt(bare.group(2)));
            return new Head(start, null, bare.group("rest"));
        }
        var times = Times.in(begin(line, 60));
        if (times.isEmpty()
                || !LEAD.matcher(line.substring(0, times.getFirst().words().from()))
                        .matches()) return null;
        var time = times.getFirst();
        var rest = SEPARATOR.matcher(line.substring(time.words().to())).replaceFirst("");
        if (time.end() != null || !line.contains("|")) return new Head(time.start(), time.end(), rest);
        // "14.00 | 14.30 | Titel": the second cell is the end.
        var again = Times.in(begin(rest, 20));
        if (again.isEmpty() || again.getFirst().words().from() > 0) return new Head(time.start(), null, rest);
        var end = again.getFirst();
        return new Head(
                time.start(),
                end.start(),
                SEPARATOR.matcher(rest.substring(end.words().to())).replaceFirst(""));
    }

    private static String begin(String words, int most) {
        return words.length() > most ? words.substring(0, most) : words;
    }

    private static boolean pause(String title) {
        return title.length() < 70
                && PAUSE.matcher(title).matches()
                && !ARRIVAL.matcher(title).find();
    }

    private static String title(String words) {
        var title = words.replaceFirst("\\s*\\|\\s*$", "")
                .replaceAll("(?:\\s?\\|)+\\s", " ")
                .strip();
        if (title.length() > LONGEST_TITLE) {
            int stop = title.indexOf(". ");
            title = stop > 0 && stop < LONGEST_TITLE ? title.substring(0, stop) : title.substring(0, LONGEST_TITLE);
        }
        return title.replaceFirst("(?<!\\.)[.:]$", "").strip();
    }
}
