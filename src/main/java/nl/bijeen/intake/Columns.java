package nl.bijeen.intake;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** What the columns of a table in a text hold, by the words at its head: "Tijd | Onderdeel | Spreker | Zaal". */
record Columns(List<Columns.Holds> heads) {

    private static final Vocabulary WORDS = Vocabulary.of("labels");

    /** What a column may hold, with the words that stand above it. */
    enum Holds {
        TIME("tijd(?:stip|en)?|time|uur|van|tot|begin|eind(?:e|tijd)?|start(?:tijd)?|aanvang"),
        TITLE(WORDS.any("column-title")),
        SPEAKER(WORDS.any("column-speaker")),
        ROLE(WORDS.any("column-role")),
        PLACE("zaal|ruimte|locatie|plaats|waar|room|location|where"),
        /** Anything else, beside columns that are known. */
        OTHER("\\p{L}[\\p{L} /-]{1,23}");

        private final Pattern words;

        Holds(String words) {
            this.words = Pattern.compile(words, Pattern.CASE_INSENSITIVE);
        }

        static @Nullable Holds under(String word) {
            for (var holds : values()) if (holds.words.matcher(word).matches()) return holds;
            return null;
        }
    }

    private static final Pattern BETWEEN = Pattern.compile("\\s*\\|\\s*");
    private static final Pattern RULE = Pattern.compile("[\\s|:–-]+");

    /** For each line of a text the columns of the table it stands in; empty if it stands in none, or in one without a head. */
    static List<Optional<Columns>> in(Text text) {
        var found = new ArrayList<Optional<Columns>>();
        Columns head = null;
        for (var line : text.lines) {
            boolean row = line.text().contains("|");
            if (!row) head = null;
            int cells = head == null ? 0 : cells(line).size();
            found.add(Optional.ofNullable(head).filter(it -> it.heads.size() == cells));
            var headed = row ? headed(line.text()) : null;
            if (headed != null) head = headed;
        }
        return found;
    }

    /** A cell that names who speaks, and the one that tells what he or she is. */
    record Person(Text.Line name, Text.@Nullable Line role) {}

    /** Everybody a text names in a column for speakers. */
    static List<Person> speakers(Text text) {
        var found = new ArrayList<Person>();
        var columns = in(text);
        for (int at = 0; at < columns.size(); at++) {
            var row = text.lines.get(at);
            columns.get(at).map(it -> it.person(row)).ifPresent(found::add);
        }
        return List.copyOf(found);
    }

    private @Nullable Person person(Text.Line row) {
        var name = cell(row, Holds.SPEAKER);
        return name == null ? null : new Person(name, cell(row, Holds.ROLE));
    }

    /** What a row says in a column; null if the table has no such column, or the cell is empty. */
    Text.@Nullable Line cell(Text.Line row, Holds holds) {
        int at = heads.indexOf(holds);
        var cells = cells(row);
        return at < 0
                        || RULE.matcher(row.text()).matches()
                        || cells.get(at).text().isEmpty()
                ? null
                : cells.get(at);
    }

    private static @Nullable Columns headed(String line) {
        var heads = new ArrayList<Holds>();
        for (var cell : BETWEEN.split(line.strip(), -1)) {
            var word = cell.replace("*", "").strip();
            var holds = Holds.under(word);
            if (holds != null) heads.add(holds);
            else if (!word.isEmpty()) return null;
        }
        boolean known = !heads.contains(Holds.OTHER)
                || (heads.contains(Holds.TIME) && (heads.contains(Holds.TITLE) || heads.contains(Holds.SPEAKER)));
        return known && heads.size() > 1 ? new Columns(List.copyOf(heads)) : null;
    }

    private static List<Text.Line> cells(Text.Line row) {
        var cells = new ArrayList<Text.Line>();
        int from = 0;
        var between = BETWEEN.matcher(row.text());
        while (between.find()) {
            cells.add(row.part(from, between.start()));
            from = between.end();
        }
        // A mark behind the last cell ends it.
        if (from < row.text().length()) cells.add(row.part(from, row.text().length()));
        return cells;
    }
}
