package nl.bijeen.intake;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** The lists of persons in a text: several items under each other that each begin with a name. Who is listed so takes part. */
final class Roster {

    private static final int FEWEST = 2;
    private static final int FEWEST_UNMARKED = 3;
    private static final int MOST_BETWEEN = 4;
    private static final int LONGEST = 260;
    private static final Pattern BEHIND =
            Pattern.compile("^(?:$|\\s?[,(:;|]|\\s?[–—-]\\s?|\\s(?:van|bij|namens|from|of)\\s).*");
    private static final Pattern OTHERS = Pattern.compile(
            "bestuur|commissie|redactie|jury|contact|vragen|aanmeld|kandida|benoem|overleden|foto|auteurs|literatuur|aanwezig|afwezig|afmelding",
            Pattern.CASE_INSENSITIVE);
    /** "Anna Smit (Woonwijs): Hoe gezond is de wijk?" */
    private static final Pattern TALK = Pattern.compile("^\\s\\([^()]{2,60}\\)(?::\\s|\\s[-–—]\\s).{4,150}");

    private static final Pattern GROUP = Pattern.compile(
            "(?:de |het |ons |onze |the |our )?(?:\\p{L}*werkgroep|\\p{L}*team|comité|stuurgroep|kerngroep|organisatie|directie|secretariaat|raad van \\p{L}+|leden|medewerkers|staff|board|committee)[^\\d:]{0,30}:?",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern ADDRESS = Pattern.compile("@|\\btel\\b|\\d{3}[- ]?\\d{3}", Pattern.CASE_INSENSITIVE);

    private Roster() {}

    /** The lines that list a person each. */
    static List<Text.Line> in(Text text) {
        var found = new ArrayList<Text.Line>();
        var run = new ArrayList<Text.Line>();
        int last = -1;
        for (int at = 0; at <= text.lines.size(); at++) {
            var line = at < text.lines.size() ? text.lines.get(at) : null;
            boolean ends = line == null || Topic.in(line.text()) != null || at - last > MOST_BETWEEN;
            if (ends && !run.isEmpty()) {
                found.addAll(persons(text, run));
                run.clear();
            }
            if (line == null || !text.listed(line)) continue;
            run.add(line);
            last = at;
        }
        found.addAll(unmarked(text));
        return List.copyOf(found);
    }

    // Without marks: at least three lines under each other that begin with a person and what he or she is, or two names
    // that each stand above what they are.
    private static List<Text.Line> unmarked(Text text) {
        var found = new ArrayList<Text.Line>();
        var run = new ArrayList<Text.Line>();
        int cards = 0;
        for (int at = 0; at <= text.lines.size(); at++) {
            var line = at < text.lines.size() && !text.listed(text.lines.get(at)) ? text.lines.get(at) : null;
            var below = line == null || at + 1 == text.lines.size() ? null : text.lines.get(at + 1);
            boolean card = line != null && below != null && isCard(line, below);
            if (card || (line != null && presents(line))) {
                run.add(line);
                if (card) cards++;
                if (card) at++;
                continue;
            }
            boolean talks = run.size() >= FEWEST && run.stream().allMatch(Roster::isTalk);
            if (run.size() >= FEWEST_UNMARKED || cards >= FEWEST || talks) found.addAll(fit(text, run));
            run.clear();
            cards = 0;
        }
        return found;
    }

    private static List<Text.Line> fit(Text text, List<Text.Line> run) {
        boolean reached = run.stream().anyMatch(it -> ADDRESS.matcher(it.text()).find());
        return reached || others(text, run.getFirst()) ? List.of() : List.copyOf(run);
    }

    private static boolean isCard(Text.Line line, Text.Line below) {
        var name = line.text().length() > 60 ? null : first(line.text());
        return name != null
                && name.known()
                && name.to() == line.text().length()
                && !below.gap()
                && below.text().length() < 110
                && Names.in(below.text()).stream().noneMatch(Names.Name::known)
                && Callings.named(below.text())
                && !ADDRESS.matcher(below.text()).find();
    }

    private static boolean isTalk(Text.Line line) {
        var name = first(line.text());
        return name != null
                && name.known()
                && TALK.matcher(line.text().substring(name.to())).matches();
    }

    private static boolean presents(Text.Line line) {
        var name = first(line.text());
        if (isTalk(line)) return true;
        if (name == null || !name.known() || !line.text().startsWith(",", name.to())) return false;
        var role = Roles.of(line.text(), name, false);
        return role != null && Callings.named(role);
    }

    /** Where in a line its first name begins and ends, if the line begins with it, titles apart; null if it does not. */
    static Names.@Nullable Name first(String line) {
        var names = Names.in(line.length() > LONGEST ? line.substring(0, LONGEST) : line);
        if (names.isEmpty() || names.getFirst().begin() > 0) return null;
        return BEHIND.matcher(line.substring(names.getFirst().to())).matches() ? names.getFirst() : null;
    }

    private static List<Text.Line> persons(Text text, List<Text.Line> run) {
        var persons = run.stream().filter(it -> first(it.text()) != null).toList();
        long known = persons.stream()
                .map(it -> first(it.text()))
                .filter(it -> it != null && it.known())
                .count();
        boolean reached = run.stream().anyMatch(it -> ADDRESS.matcher(it.text()).find());
        boolean roster =
                persons.size() >= FEWEST && persons.size() * 5 >= run.size() * 3 && known * 2 >= persons.size();
        return roster && !others(text, run.getFirst()) && !reached ? persons : List.of();
    }

    /** Whether words hold an address or a telephone number: who is named there is to be asked. */
    static boolean reaches(String words) {
        return ADDRESS.matcher(words).find();
    }

    /** Whether a list is headed by words for others than speakers: the members of a board, whom to ask. */
    static boolean others(Text text, Text.Line item) {
        var above = text.lines.stream()
                .filter(it -> it.from() < item.from() && !text.listed(it))
                .toList();
        if (above.isEmpty()) return false;
        var head = above.getLast().text();
        return OTHERS.matcher(head).find() || GROUP.matcher(head).matches();
    }
}
