package nl.bijeen.programme;

import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.regex.Pattern;
import nl.bijeen.event.Announcement;
import nl.bijeen.event.Announcement.ProgrammeLine;
import nl.bijeen.event.Announcement.SubSession;
import nl.bijeen.programme.Session.Kind;
import org.jspecify.annotations.Nullable;

/** The first version of a programme, made from the lines of an announcement. Staff correct what it gets wrong. */
record Sketch(List<Line> lines) {

    /** A part that says when it starts but not when it ends takes this long, when nothing follows it. */
    private static final int MINUTES = 30;

    private static final LocalTime MORNING = LocalTime.of(9, 0);

    private static final Pattern DRINKS = Pattern.compile("borrel|drankje|receptie|drinks");

    /**
     * A part with its time.
     *
     * @param breakouts not empty when it is a round
     */
    record Line(Span during, Kind kind, String title, String text, String who, List<SubSession> breakouts) {}

    /** Nothing for a meeting without a day. */
    static Sketch of(Announcement told) {
        var lines = new ArrayList<Line>();
        var first = told.when().firstDay();
        if (first == null) return new Sketch(lines);
        var starts = starts(
                told,
                first.atTime(told.when().start() == null ? MORNING : told.when().start()));
        for (var i = 0; i < starts.size(); i++) {
            var next = i + 1 < starts.size() ? starts.get(i + 1) : null;
            lines.add(line(told.programme().get(i), starts.get(i), next));
        }
        return new Sketch(lines);
    }

    /** A line without an hour follows the one before it. */
    private static List<LocalDateTime> starts(Announcement told, LocalDateTime begin) {
        var starts = new ArrayList<LocalDateTime>();
        var after = begin;
        for (var line : told.programme()) {
            var day = line.day() == null ? begin.toLocalDate() : line.day();
            if (!day.equals(after.toLocalDate())) after = day.atTime(MORNING);
            var start = line.start() == null ? after : day.atTime(line.start());
            starts.add(start);
            var end = line.end();
            after = end != null && end.isAfter(start.toLocalTime()) ? day.atTime(end) : start.plusMinutes(MINUTES);
        }
        return starts;
    }

    private static Line line(ProgrammeLine told, LocalDateTime start, @Nullable LocalDateTime next) {
        var text = told.description();
        return new Line(span(told, start, next), kind(told), told.title(), text, told.who(), told.parallel());
    }

    private static Span span(ProgrammeLine told, LocalDateTime start, @Nullable LocalDateTime next) {
        if (told.end() != null) return Span.of(start.toLocalDate(), start.toLocalTime(), told.end());
        var follows = next != null && next.isAfter(start) && next.toLocalDate().equals(start.toLocalDate());
        return new Span(start, follows ? Objects.requireNonNull(next) : start.plusMinutes(MINUTES));
    }

    private static Kind kind(ProgrammeLine told) {
        if (DRINKS.matcher(told.title().toLowerCase(Locale.ROOT)).find()) return Kind.DRINKS;
        return told.pause() ? Kind.BREAK : Kind.PLENARY;
    }
}
