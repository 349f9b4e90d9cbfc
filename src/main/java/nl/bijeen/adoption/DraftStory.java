package nl.bijeen.adoption;

import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import nl.bijeen.adoption.SourceText.Line;
import nl.bijeen.event.Announcement.Link;
import nl.bijeen.event.Announcement.ProgrammeLine;
import nl.bijeen.event.Announcement.SubSession;
import nl.bijeen.intake.Draft;
import nl.bijeen.intake.Found;
import nl.bijeen.intake.Story.Passage;
import org.jspecify.annotations.Nullable;

/** What a draft tells around its facts, as an announcement holds it. What was read nowhere keeps a place too. */
final class DraftStory {

    private static final Pattern COSTS = Pattern.compile(
            "kosten|prijs|prijzen|tarie[fv]|deelnamegeld|toegangskaart|tickets?", Pattern.CASE_INSENSITIVE);
    private static final Pattern AUDIENCE = Pattern.compile(
            "bedoeld voor|van harte (?:welkom|uitgenodigd)|automatisch uitgenodigd", Pattern.CASE_INSENSITIVE);
    private static final int LONGEST_INTRODUCTION = 900;

    private final Draft draft;
    private final @Nullable String page;
    private final List<ProgrammeLine> programme;
    private final String costs;
    private final String audience;
    private final List<Line> rest;

    /** @param page where it was fetched, to which its links are relative; null for what was handed in */
    DraftStory(Draft draft, Leftover left, @Nullable String page) {
        this.draft = draft;
        this.page = page;
        programme = programme(left);
        costs = paragraphs(left.takeAbout(COSTS));
        audience = paragraphs(left.takeAbout(AUDIENCE));
        rest = left.rest();
    }

    private List<ProgrammeLine> programme(Leftover left) {
        var lines = new ArrayList<ProgrammeLine>();
        var read = draft.programme();
        for (var at = 0; at < read.size(); at++) {
            var it = read.get(at).value();
            var to = at + 1 < read.size() ? read.get(at + 1).words().from() : Integer.MAX_VALUE;
            var below = new ArrayList<>(left.takeBelow(read.get(at).words().to(), to));
            if (!it.parallel().isEmpty())
                below.addAll(left.takeBelow(it.parallel().getLast().words().to(), to));
            var sessions = it.parallel().stream()
                    .map(session -> new SubSession(session.value(), "", ""))
                    .toList();
            lines.add(new ProgrammeLine(
                    null, it.start(), it.end(), it.title(), paragraphs(below), "", it.pause(), sessions));
        }
        return lines;
    }

    List<ProgrammeLine> programme() {
        return programme;
    }

    /** What the text says of costs when it names no price; empty when it says nothing. */
    String costs() {
        return costs;
    }

    /** What the text says of whom it is for besides what was read. */
    String audience() {
        return audience;
    }

    /** The lines that found no place, in their order. */
    List<Line> rest() {
        return rest;
    }

    List<Found<Passage>> passages() {
        return draft.story().passages();
    }

    /** A short line under the title with the story below it is what the meeting is about. */
    String theme() {
        var line = opening();
        var brief = line.length() <= 80 && !line.matches("(?s).*[.?!:;|\\d\n].*");
        return brief && line.length() < first().length() ? line : "";
    }

    /** The first paragraph, when it is short enough to come before everything else. */
    String introduction() {
        var paragraph = opening();
        return theme().isEmpty() && paragraph.length() <= LONGEST_INTRODUCTION ? paragraph : "";
    }

    /** The first paragraph above all headings; empty when the story begins with a heading. */
    private String opening() {
        var end = first().indexOf("\n\n");
        return end < 0 ? first() : first().substring(0, end);
    }

    private String first() {
        if (passages().isEmpty() || passages().getFirst().value().heading() != null) return "";
        return passages().getFirst().value().text();
    }

    String body() {
        var parts = new ArrayList<String>();
        for (var passage : passages()) {
            var it = passage.value();
            if (it.heading() != null) parts.add("## " + it.heading());
            parts.add(parts.isEmpty() ? it.text().substring(above().length()) : it.text());
        }
        parts.add(paragraphs(rest));
        return String.join("\n\n", Headings.in(String.join("\n\n", parts)));
    }

    /** What was taken from the first passage for a field of its own. */
    private String above() {
        return theme().isEmpty() ? introduction() : theme();
    }

    /** Those with an address on the web. */
    List<Link> links() {
        return draft.story().links().stream()
                .map(it -> absolute(it.address()).map(address -> new Link(it.text(), address)))
                .flatMap(Optional::stream)
                .distinct()
                .toList();
    }

    private Optional<String> absolute(String address) {
        if (address.matches("(?i)https?://\\S+")) return Optional.of(address);
        if (address.isEmpty() || page == null) return Optional.empty();
        try {
            var whole = URI.create(page).resolve(address).toString();
            return whole.matches("(?i)https?://\\S+") ? Optional.of(whole) : Optional.empty();
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    private static String paragraphs(List<Line> lines) {
        return lines.stream().map(Line::text).filter(Objects::nonNull).collect(Collectors.joining("\n\n"));
    }
}
