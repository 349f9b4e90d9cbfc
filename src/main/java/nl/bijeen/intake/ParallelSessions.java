package nl.bijeen.intake;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import nl.bijeen.intake.Draft.ProgrammeLine;

/** The sub-sessions that run side by side within one line of a programme: the list that stands under it. */
final class ParallelSessions {

    private static final int FLAGS = Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE;
    private static final int MOST = 40;
    private static final Pattern SPLITS = Pattern.compile(
            "sub-?sessie|deelsessie|parallel|break-?out|workshop|ronde|keuze|sessies|tafels|tracks?(?!\\p{L})|werkgroep|themagroep",
            FLAGS);
    private static final Pattern NUMBERED = Pattern.compile(
            "^(?:(?:(?:sub|deel|work|break-?out)?-?\\s?"
                    + "(?:sessie|session|workshop|shop|tafel|track|ronde|groep)\\s(?:[A-H]|\\d{1,2})|[A-H]"
                    + "|\\d{1,2})\\s?[.):–-]\\s{1,9})",
            FLAGS);

    private ParallelSessions() {}

    /** Gives each line of a programme the sessions listed under it. */
    static List<Found<ProgrammeLine>> under(Text text, List<Found<ProgrammeLine>> programme) {
        var lines = new ArrayList<Found<ProgrammeLine>>();
        for (int at = 0; at < programme.size(); at++) {
            var line = programme.get(at);
            int from = line.words().to();
            int to = at + 1 < programme.size() ? programme.get(at + 1).words().from() : from + 3_000;
            lines.add(line.as(it -> it.with(listed(text, it, from, to))));
        }
        return List.copyOf(lines);
    }

    private static List<Found<String>> listed(Text text, ProgrammeLine line, int from, int to) {
        var found = new ArrayList<Found<String>>();
        var told = new StringBuilder(line.title());
        for (var below : text.lines) {
            if (below.from() < from || below.from() >= to) continue;
            if (Topic.in(below.text()) != null || found.size() == MOST) break;
            var number = NUMBERED.matcher(below.text());
            int begin = number.find() ? number.end() : text.listed(below) ? 0 : -1;
            if (begin < 0 && found.isEmpty()) told.append(' ').append(below.text());
            else if (begin < 0 && below.gap()) break;
            else if (begin >= 0 && begin < below.text().length()) found.add(item(below, begin));
        }
        boolean splits = found.size() > 1 && SPLITS.matcher(told).find();
        return splits ? List.copyOf(found) : List.of();
    }

    private static Found<String> item(Text.Line line, int begin) {
        var item = line.part(begin, line.text().length());
        return Found.stated(item.text().replaceFirst("[.;,]$", ""), item.words());
    }
}
