package nl.bijeen.intake;

import static nl.bijeen.intake.PageFact.AUTHOR;
import static nl.bijeen.intake.PageFact.DAY;
import static nl.bijeen.intake.PageFact.PUBLISHED;
import static nl.bijeen.intake.PageFact.SORT;
import static nl.bijeen.intake.PageFact.SPEAKERS;
import static nl.bijeen.intake.PageFact.START;
import static nl.bijeen.intake.PageFact.TITLE;
import static nl.bijeen.intake.PageFact.TOLD;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/**
 * The facts that stand above a page kept as Markdown. They become labelled lines, as people write them, so that the readers read
 * them like any others and staff see them.
 */
record FrontMatter(Map<PageFact, List<String>> facts) {

    private static final List<PageFact> LABELLED = List.of(
            START,
            PageFact.TIME,
            PageFact.END,
            PageFact.PLACE,
            PageFact.ORGANISER,
            PageFact.COST,
            PageFact.AUDIENCE,
            PageFact.DEADLINE);
    /** Sites write the clock of the place, whatever zone they put behind it; odd minutes are those of writing. */
    private static final Pattern MOMENT =
            Pattern.compile("(?<day>\\d{4}-\\d\\d-\\d\\d)(?:[T ](?<time>\\d\\d:\\d\\d)(?::[\\d.]{2,12})?\\s?"
                    + "(?:Z|[+-]\\d\\d:?\\d\\d)?)?");

    private static final Pattern NO_HOUR = Pattern.compile("00:00|12:00|\\d\\d:\\d[^05]");

    /** @param page what stands below: a day it names goes before one that may be the day of writing */
    String text(String page) {
        boolean held = !facts.containsKey(START) && dayIsOfMeeting(page);
        var lines = new ArrayList<String>(all(TITLE).stream().limit(1).toList());
        var written = (all(PUBLISHED).isEmpty() && !held ? all(DAY) : all(PUBLISHED))
                .stream().filter(it -> !startsOn(date(it))).toList();
        if (!written.isEmpty()) lines.add(PUBLISHED.label() + ": " + date(written.getFirst()));
        if (!all(AUTHOR).isEmpty()) lines.add(AUTHOR.label() + ": " + String.join(", ", all(AUTHOR)));
        lines.add("");
        if (held) lines.add(START.label() + ": " + moment(all(DAY).getFirst()));
        for (var fact : LABELLED) {
            var told = all(fact).stream().map(FrontMatter::moment).distinct().toList();
            if (!told.isEmpty()) lines.add(fact.label() + ": " + String.join(", ", told));
        }
        if (!all(SPEAKERS).isEmpty()) lines.add(SPEAKERS.label() + ":");
        all(SPEAKERS).forEach(it -> lines.add("• " + it));
        lines.add("");
        lines.addAll(all(TOLD));
        return String.join("\n", lines) + "\n\n";
    }

    // What is told twice is no day of writing.
    private boolean startsOn(String day) {
        return all(START).stream().anyMatch(it -> date(it).equals(day));
    }

    // Systems write the day of writing, in figures; whoever wrote it in words meant the meeting.
    private boolean dayIsOfMeeting(String page) {
        if (all(DAY).isEmpty()) return false;
        var day = Markup.moment(date(all(DAY).getFirst()));
        if (day == null) return true;
        boolean meeting =
                facts.containsKey(PageFact.PLACE) || all(SORT).stream().anyMatch(PageFact::meeting);
        return meeting
                && all(PUBLISHED).isEmpty()
                && Dates.in(page + "\n" + String.join("\n", all(TITLE)) + "\n" + String.join("\n", all(TOLD))).stream()
                        .allMatch(it -> it.in(day.date().getYear())
                                .filter(day.date()::equals)
                                .isPresent());
    }

    /** The text of the page, where it stands among the facts. */
    String page() {
        return String.join("\n\n", all(PageFact.PAGE));
    }

    private List<String> all(PageFact fact) {
        return facts.getOrDefault(fact, List.of());
    }

    private static String date(String value) {
        var moment = MOMENT.matcher(value);
        return moment.matches() ? moment.group("day") : value;
    }

    private static String moment(String value) {
        var moment = MOMENT.matcher(value);
        var time = moment.matches() ? moment.group("time") : null;
        return time == null || NO_HOUR.matcher(time).matches() ? date(value) : moment.group("day") + ", " + time;
    }
}
