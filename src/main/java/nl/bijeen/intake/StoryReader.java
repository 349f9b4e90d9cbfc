package nl.bijeen.intake;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import nl.bijeen.intake.Story.Passage;
import nl.bijeen.intake.Story.Update;
import org.jspecify.annotations.Nullable;

/** Reads what remains when the facts are taken out: the running text under its headings, and the updates. */
final class StoryReader {

    /** A longer line under a label such as "Deelname en kosten" is the story that goes on below it. */
    private static final int LONGEST_FACT = 220;

    private static final int SHORT = 50;
    private static final int MOST_LINKS = 40;
    private static final Set<Topic> FACTS = EnumSet.complementOf(EnumSet.of(Topic.OTHER));
    private static final Pattern UPDATE = Pattern.compile(
            "^\\W{0,3}update(?!\\p{L})(?<when>[^:•|]{0,30}?)\\s{0,3}(?:[:•|–-]\\s{0,3}(?<news>.*))?$",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern ADDRESS = Pattern.compile("(?<![\\w@./])(?:https?://|www\\.)[^\\s<>\"'()|]{4,300}");

    private static final Pattern NOISE = Pattern.compile(
            "(?i)(?:overslaan en naar de inhoud.*|skip to .{0,30}|naar de inhoud|home|menu|deel dit.{0,30}|delen|[^\\p{L}]{0,40})");
    private static final Pattern WAS_PICTURE = Pattern.compile(
            "^(?:illustratie|foto|afbeelding|tekening|infographic|logo|photo|picture) (?:van|of|met) .{3,120}",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern WAS_LINK = Pattern.compile(
            "^(?:meer (?:informatie |weten )?over|lees (?:ook|meer|verder)|bekijk|download|ga naar|naar de|more about|read more)(?!\\p{L}).{3,90}",
            Pattern.CASE_INSENSITIVE);

    private final Text text;
    private final Words title;
    private final List<Found<Draft.ProgrammeLine>> programme;
    private final Dating dating;
    private final List<Found<Passage>> passages = new ArrayList<>();
    private final Map<String, Found<Update>> updates = new LinkedHashMap<>();
    private final Set<Story.Link> links = new LinkedHashSet<>();
    private final List<Story.Image> images = new ArrayList<>();
    private final StringBuilder told = new StringBuilder();
    private Text.@Nullable Line heading;
    private @Nullable Words span;
    private boolean inProgramme;
    private boolean plain;

    StoryReader(Text text, @Nullable Found<String> title, List<Found<Draft.ProgrammeLine>> programme, Dating dating) {
        this.text = text;
        this.title = title == null ? new Words(0, 0) : title.words();
        this.programme = programme;
        this.dating = dating;
    }

    /** @param written the links and pictures of a page; a plain text has only addresses */
    Story read(Written written) {
        plain = written.links().isEmpty() && written.images().isEmpty();
        var labelled = factLines();
        for (int at = 0; at < text.lines.size(); at++) {
            var line = text.lines.get(at);
            var next = at + 1 < text.lines.size() ? text.lines.get(at + 1) : null;
            var update = UPDATE.matcher(line.text());
            if (update.matches()) {
                at += update(line, update, next);
            } else if (!labelled.contains(line) && !title(line)) {
                tell(line, next);
            }
        }
        close();
        if (written.links().isEmpty()) addresses();
        else links.addAll(written.links());
        images.addAll(written.images());
        return new Story(List.copyOf(passages), List.copyOf(updates.values()), List.copyOf(links), List.copyOf(images));
    }

    // The title is sometimes a few words of a sentence that tells more.
    private boolean title(Text.Line line) {
        return line.words().overlaps(title)
                && (title.to() - title.from()) * 2 > line.text().length();
    }

    private Set<Text.Line> factLines() {
        var facts = new HashSet<Text.Line>();
        for (var section : text.sections) {
            if (!FACTS.contains(section.topic())) continue;
            facts.add(section.label());
            for (var line : section.lines()) {
                boolean story = section.topic() != Topic.PROGRAMME
                        && !line.equals(section.lines().getFirst())
                        && line.text().length() > LONGEST_FACT;
                if (story) break;
                facts.add(line);
            }
        }
        return facts;
    }

    private void tell(Text.Line line, Text.@Nullable Line next) {
        boolean timed = programme.stream().anyMatch(it -> it.words().overlaps(line.words()));
        boolean heads = heads(line, next);
        inProgramme = timed || (inProgramme && !heads && !text.within(Topic.OTHER, line.from()));
        if (inProgramme || NOISE.matcher(line.text()).matches() || leftover(line)) return;
        if (heads) {
            close();
            heading = line;
            return;
        }
        boolean item = text.listed(line);
        if (!told.isEmpty()) told.append(line.gap() && !item ? "\n\n" : "\n");
        told.append(item ? "- " : "").append(line.text());
        span = span == null ? line.words() : span.upTo(line.words());
    }

    // In a text of broken lines only a short one, or one with room below it, stands above the others.
    private boolean heads(Text.Line line, Text.@Nullable Line next) {
        return line.heading()
                && line.gap()
                && !text.listed(line)
                && next != null
                && !next.heading()
                && (next.gap() || line.text().length() <= SHORT);
    }

    // What a picture or a link leaves behind when a page is copied as text.
    private boolean leftover(Text.Line line) {
        if (!line.heading() || !plain) return false;
        if (WAS_PICTURE.matcher(line.text()).matches()) images.add(new Story.Image("", line.text()));
        else if (WAS_LINK.matcher(line.text()).matches()) links.add(new Story.Link("", line.text()));
        else return false;
        return true;
    }

    private void close() {
        if (span != null) {
            var head = heading;
            var words = head == null ? span : head.words().upTo(span);
            passages.add(Found.stated(new Passage(head == null ? null : head.text(), told.toString()), words));
        }
        told.setLength(0);
        heading = null;
        span = null;
    }

    // "Update 3 mei: …", or "Update" with the news on the next line. How many lines beyond the first it took.
    private int update(Text.Line line, Matcher update, Text.@Nullable Line next) {
        var news = update.group("news");
        var words = line.words();
        int took = 0;
        if ((news == null || news.isBlank()) && next != null) {
            news = next.text();
            words = words.upTo(next.words());
            took = 1;
        }
        if (news == null || news.isBlank()) return 0;
        var day =
                Dates.in(line.text().substring(0, update.end("when"))).stream().findFirst();
        var date = day.flatMap(dating::date).map(Dating.Dated::date).orElse(null);
        updates.putIfAbsent(news.strip(), Found.stated(new Update(date, news.strip()), words));
        return took;
    }

    private void addresses() {
        ADDRESS.matcher(text.all)
                .results()
                .limit(MOST_LINKS)
                .map(it -> it.group().replaceFirst("[.,;:!?]+$", ""))
                .distinct()
                .forEach(it -> links.add(new Story.Link(it.startsWith("www.") ? "https://" + it : it, it)));
    }
}
