package nl.bijeen.intake;

import java.util.ArrayList;
import java.util.List;
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
        PLACE("zaal|ruimte|locatie|plaats|waar|room|location|where");

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

    /** Each row looks for its head: in a table of thousands without one that would be a look at every row from every row. */
    private static final int MOST_ROWS = 60;

    /** The columns of the table that a line stands in; null if it stands in none, or in one without a head. */
    static @Nullable Columns of(Text text, int at) {
        for (int above = at - 1; above >= Math.max(0, at - MOST_ROWS); above--) {
            var line = text.lines.get(above).text();
            if (!line.contains("|")) return null;
            var columns = headed(line);
            if (columns != null)
                return columns.heads.size() == cells(text.lines.get(at)).size() ? columns : null;
        }
        return null;
    }

    /** Every cell of a text that names who speaks. */
    static List<Text.Line> speakers(Text text) {
        var found = new ArrayList<Text.Line>();
        for (int at = 1; at < text.lines.size(); at++) {
            var columns = text.lines.get(at).text().contains("|") ? of(text, at) : null;
            var cell = columns == null ? null : columns.cell(text.lines.get(at), Holds.SPEAKER);
            if (cell != null) found.add(cell);
        }
        return List.copyOf(found);
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
        return heads.size() > 1 ? new Columns(List.copyOf(heads)) : null;
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
