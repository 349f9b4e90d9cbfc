package nl.bijeen.intake;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import nl.bijeen.intake.Draft.ProgrammeLine;

/** A programme whose lines flowed together when it was copied: "13.00 Inloop, 13.30 Welkom, 16.30 Einde". */
final class FlowedProgramme {

    private static final int FEWEST = 3;
    private static final int LONGEST = 1_000;
    private static final int SHORTEST = 30;
    private static final Pattern LEAD =
            Pattern.compile("(?:[\\p{L}-]{0,20}programma:?\\s)?(?:om\\s|vanaf\\s)?", Pattern.CASE_INSENSITIVE);
    private static final Pattern TITLE = Pattern.compile(
            "[\\s:|–-]{0,4}(?<title>\\p{L}[^.;!?]{2,119}?)[\\s,;.|–-]{1,4}(?:(?:en|om|vanaf|and)\\s){0,2}",
            Pattern.CASE_INSENSITIVE);

    private FlowedProgramme() {}

    /** The lines in a line; none if it is not at least three times, each with what happens then. */
    static List<Found<ProgrammeLine>> in(Text.Line line) {
        if (line.text().length() > LONGEST
                || !Dates.figures(line.text().substring(Math.min(line.text().length(), SHORTEST)))) return List.of();
        var times = Times.in(line.text());
        if (times.size() < FEWEST
                || !LEAD.matcher(line.text()
                                .substring(0, times.getFirst().words().from()))
                        .matches()) return List.of();
        var found = new ArrayList<Found<ProgrammeLine>>();
        for (int at = 0; at < times.size(); at++) {
            var time = times.get(at);
            boolean last = at + 1 == times.size();
            int to = last ? line.text().length() : times.get(at + 1).words().from();
            var title = TITLE.matcher(line.text().substring(time.words().to(), to) + (last ? " " : ""));
            if (!title.matches() || ProgrammeReader.isSpoken(title.group("title"))) return List.of();
            if (at > 0 && !time.start().isAfter(times.get(at - 1).start())) return List.of();
            var words = new Words(line.from() + time.words().from(), line.from() + to);
            found.add(Found.stated(ProgrammeReader.line(time, title.group("title")), words));
        }
        return found;
    }
}
