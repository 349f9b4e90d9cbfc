package nl.bijeen.people;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import nl.bijeen.people.ImportFile.Line;
import nl.bijeen.people.ImportFile.Reason;
import nl.bijeen.people.ImportFile.Refused;

/** The rows of a file as they are read, one by one, so that a file without end is put aside before it fills the memory. */
final class ImportTable {

    /** A header stands among the first rows: above it may be a title and a date. */
    private static final int ABOVE = 10;

    private static final Pattern SPACE = Pattern.compile("[\\p{Cntrl}\\p{Z}]+");
    private static final Pattern UNSEEN = Pattern.compile("\\p{Cf}");

    private final List<Line> lines = new ArrayList<>();

    /** One more row; answers why this was one too many. */
    Optional<Refused> add(int number, List<String> cells) {
        var filled = filled(cells);
        if (filled.isEmpty()) return Optional.empty();
        if (filled.size() > ImportFile.MOST_COLUMNS) return Optional.of(new Refused(Reason.TOO_MANY_COLUMNS));
        if (lines.size() > ImportFile.MOST_ROWS + ABOVE) return Optional.of(new Refused(Reason.TOO_MANY_ROWS));
        lines.add(new Line(number, filled));
        return Optional.empty();
    }

    /** All that was added, with the row that names most columns as its header. */
    ImportFile done() {
        if (lines.isEmpty()) return new Refused(Reason.EMPTY);
        var at = header();
        var header = lines.get(at).cells();
        if (known(at) == 0 && header.stream().anyMatch(it -> it.contains("@"))) return new Refused(Reason.NO_HEADER);
        var below = lines.subList(at + 1, lines.size());
        if (below.isEmpty()) return new Refused(Reason.NO_ROWS);
        if (below.size() > ImportFile.MOST_ROWS) return new Refused(Reason.TOO_MANY_ROWS);
        var width = Math.max(
                header.size(),
                below.stream().mapToInt(it -> it.cells().size()).max().orElse(0));
        return new ImportFile.Table(
                wide(header, width),
                below.stream()
                        .map(it -> new Line(it.number(), wide(it.cells(), width)))
                        .toList());
    }

    private int header() {
        var best = 0;
        for (var i = 1; i < Math.min(ABOVE, lines.size()); i++) if (known(i) > known(best)) best = i;
        return best;
    }

    private long known(int line) {
        return ImportMapping.guess(lines.get(line).cells()).used();
    }

    /** Stripped, and without the empty cells at the end. */
    private static List<String> filled(List<String> cells) {
        var last = cells.size();
        while (last > 0 && clean(cells.get(last - 1)).isEmpty()) last--;
        return cells.subList(0, last).stream().map(ImportTable::clean).toList();
    }

    /** On one line, without what cannot be seen: spaces that do not break, marks of direction, tabs. */
    private static String clean(String cell) {
        var spaced = SPACE.matcher(cell).replaceAll(" ");
        return UNSEEN.matcher(spaced).replaceAll("").strip();
    }

    private static List<String> wide(List<String> cells, int width) {
        if (cells.size() == width) return cells;
        var wide = new ArrayList<>(cells);
        wide.addAll(Collections.nCopies(width - cells.size(), ""));
        return wide;
    }
}
