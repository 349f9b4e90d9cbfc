package nl.bijeen.site;

import java.time.LocalTime;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import nl.bijeen.event.Announcement.ProgrammeLine;
import nl.bijeen.event.Announcement.SubSession;

/** Sorts the lines of an announcement into the fields they belong to, as an editor would who pastes it. */
final class SeedText {

    static final Set<String> LABELS = Set.of(
            "Overslaan en naar de inhoud gaan",
            "Wanneer",
            "Activiteitendata",
            "Start:",
            "Eind:",
            "-",
            "Waar",
            "Deelname en kosten",
            "Programma",
            "Voor wie?",
            "Update",
            "Contactpersoon");

    private static final Pattern AT =
            Pattern.compile("(?:• *)?([0-9]{1,2}[.:][0-9]{2})(?: *– *([0-9]{1,2}[.:][0-9]{2}))?(?: uur)? +(.+)");
    private static final DateTimeFormatter CLOCK = DateTimeFormatter.ofPattern("H:mm");

    private final List<String> lines;
    private final String title;
    private final Set<String> known;
    private final List<String> story = new ArrayList<>();
    private final List<String> audience = new ArrayList<>();
    private final List<String> links = new ArrayList<>();
    private final List<String> updates = new ArrayList<>();
    private final List<ProgrammeLine> programme = new ArrayList<>();
    private String section = "";
    private String theme = "";
    private String aboutPlace = "";
    private String pictured = "";
    private boolean costsFollow;
    private boolean reported;

    /** Lines that are {@code known} have their fact in a field already: names, places. */
    SeedText(List<String> lines, String title, Set<String> known) {
        this.lines = lines.stream()
                .map(it -> it.replace('\u00a0', ' ').strip())
                .filter(it -> !it.isEmpty())
                .toList();
        this.title = title;
        this.known = known;
        for (var at = 0; at < this.lines.size(); at++) place(this.lines.get(at), at == 0 ? "" : this.lines.get(at - 1));
    }

    private void place(String line, String before) {
        if (LABELS.contains(line)) section = line;
        else if (isTitle(line) || known.contains(line) || SeedFacts.onlyMoments(line)) return;
        else if (before.equals(title)) theme = line;
        else if (section.equals("Update")) updates.add(ended(line));
        else if (line.startsWith("Update •"))
            updates.add(line.substring("Update •".length()).strip());
        else if (line.contains("bedoeld voor") || line.contains("automatisch uitgenodigd"))
            audience.add(line.replace("Deelname is gratis.", "").strip());
        else if (line.contains("meer informatie over de kosten")) costsFollow = true;
        else if (line.contains("is afgelopen")) reported = true;
        else if (line.contains("vervangt het eerder")) return;
        else if (line.startsWith("Illustratie")) pictured = line;
        else if (line.startsWith("Over het") && section.equals("Waar")) aboutPlace = line;
        else if (line.matches("Meer (over|informatie( over|:)) ?.*")) links.add(line);
        else if (section.equals("Programma")) plan(line);
        else tell(line);
    }

    private boolean isTitle(String line) {
        return line.equals(title)
                || SeedFacts.of(line).equals(List.of(SeedFacts.of(line).getFirst(), title));
    }

    private String ended(String line) {
        section = "";
        return line;
    }

    private void plan(String line) {
        var at = AT.matcher(line);
        if (at.matches()) {
            var pause = at.group(3).strip().equals("Pauze");
            programme.add(new ProgrammeLine(
                    null, time(at.group(1)), time(at.group(2)), at.group(3).strip(), "", "", pause, List.of()));
            return;
        }
        var last = programme.removeLast();
        var numbered = line.matches("[0-9]\\. .+");
        var parallel = new ArrayList<>(last.parallel());
        if (numbered) parallel.add(new SubSession(line.substring(3).strip(), "", ""));
        var description = numbered ? last.description() : (last.description() + "\n\n" + line).strip();
        programme.add(new ProgrammeLine(
                null, last.start(), last.end(), last.title(), description, "", last.pause(), parallel));
    }

    private void tell(String line) {
        if (line.startsWith("•")) story.add("- " + line.substring(1).strip());
        else story.add(line.length() < 60 && !line.matches(".*[.:;]") ? "## " + line : line);
    }

    private static LocalTime time(String typed) {
        return typed == null ? null : LocalTime.parse(typed.replace('.', ':'), CLOCK);
    }

    List<String> lines() {
        return lines;
    }

    List<String> story() {
        return story;
    }

    List<String> audience() {
        return audience;
    }

    List<String> links() {
        return links;
    }

    List<String> updates() {
        return updates;
    }

    List<ProgrammeLine> programme() {
        return programme;
    }

    String theme() {
        return theme;
    }

    String aboutPlace() {
        return aboutPlace;
    }

    /** What its picture shows; empty when it has none. */
    String pictured() {
        return pictured;
    }

    boolean costsFollow() {
        return costsFollow;
    }

    boolean reported() {
        return reported;
    }
}
