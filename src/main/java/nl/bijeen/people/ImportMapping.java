package nl.bijeen.people;

import static nl.bijeen.people.ImportColumn.LAST_NAME;
import static nl.bijeen.people.ImportColumn.NAME;
import static nl.bijeen.people.ImportColumn.OF_AN_ORGANISATION;
import static nl.bijeen.people.ImportColumn.OF_A_PERSON;
import static nl.bijeen.people.ImportColumn.ORGANISATION;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Which column of a file holds what, in the order of the file; null for a column that is not used. */
public record ImportMapping(List<@Nullable ImportColumn> columns) {

    public ImportMapping {
        columns = java.util.Collections.unmodifiableList(new ArrayList<>(columns));
    }

    /** What keeps a mapping from being used. */
    public enum Problem {
        /** Two columns hold the same thing. */
        TWICE,
        /** Something is told of persons, and no column tells who they are. */
        NO_NAME,
        /** Neither persons nor organisations are named. */
        NOTHING
    }

    /** What the names of the columns look like; each thing at the first column that is called so. */
    public static ImportMapping guess(List<String> header) {
        var used = EnumSet.noneOf(ImportColumn.class);
        var columns = new ArrayList<@Nullable ImportColumn>();
        for (var name : header)
            columns.add(ImportColumn.called(name).filter(used::add).orElse(null));
        var people = EnumSet.copyOf(OF_A_PERSON);
        people.remove(NAME);
        people.add(ORGANISATION);
        people.retainAll(used);
        // A list of organisations calls them by "naam" too.
        var organisations = people.isEmpty() && used.stream().anyMatch(OF_AN_ORGANISATION::contains);
        if (organisations) columns.replaceAll(it -> it == NAME ? ORGANISATION : it);
        return new ImportMapping(columns);
    }

    /** As it was chosen before for a file with these columns, in whatever order they are now. */
    public static ImportMapping remembered(List<String> header, Map<String, String> profile) {
        return new ImportMapping(keys(header).stream()
                .map(it -> ImportMapping.named(profile.getOrDefault(it, "")))
                .toList());
    }

    /** What to remember. */
    Map<String, String> profile(List<String> header) {
        var keys = keys(header);
        var profile = new HashMap<String, String>();
        for (var i = 0; i < keys.size(); i++) profile.put(keys.get(i), text(columns.get(i)));
        return profile;
    }

    /** The columns of a file by name, whatever the capitals; those of the same name told apart. */
    static List<String> keys(List<String> header) {
        var seen = new HashMap<String, Integer>();
        return header.stream()
                .map(it -> SearchWords.of(it))
                .map(it -> it + (seen.merge(it, 1, Integer::sum) > 1 ? " " + seen.get(it) : ""))
                .toList();
    }

    public Optional<Problem> problem() {
        var used = columns.stream().filter(Objects::nonNull).toList();
        if (Set.copyOf(used).size() < used.size()) return Optional.of(Problem.TWICE);
        var named = used.contains(NAME) || used.contains(LAST_NAME);
        if (!named && used.stream().anyMatch(OF_A_PERSON::contains)) return Optional.of(Problem.NO_NAME);
        return named || used.contains(ORGANISATION) ? Optional.empty() : Optional.of(Problem.NOTHING);
    }

    /** The first column that holds what an earlier one holds already; -1 when there is none. */
    public int twice() {
        for (var i = 0; i < columns.size(); i++)
            if (columns.get(i) != null && columns.subList(0, i).contains(columns.get(i))) return i;
        return -1;
    }

    /** The text of a cell; empty when no column holds this. */
    String text(ImportColumn column, List<String> cells) {
        var at = columns.indexOf(column);
        return at < 0 || at >= cells.size() ? "" : cells.get(at);
    }

    long used() {
        return columns.stream().filter(Objects::nonNull).count();
    }

    /** As it is stored: names, empty for a column that is not used. */
    List<String> names() {
        return columns.stream().map(ImportMapping::text).toList();
    }

    public static ImportMapping of(List<String> names) {
        return new ImportMapping(names.stream().map(ImportMapping::named).toList());
    }

    private static String text(@Nullable ImportColumn column) {
        return column == null ? "" : column.name();
    }

    private static @Nullable ImportColumn named(String name) {
        for (var column : ImportColumn.values()) if (column.name().equals(name)) return column;
        return null;
    }
}
