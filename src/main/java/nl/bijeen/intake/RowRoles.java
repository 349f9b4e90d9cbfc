package nl.bijeen.intake;

import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** What the persons in a row of names share: "wethouders Anna Smit en Bo Maas", "Anna Smit en Bo Maas (beiden Woonwijs)". */
final class RowRoles {

    private static final Pattern BETWEEN = Pattern.compile(",\\s|,?\\s(?:en|and|&)\\s");
    private static final Pattern LAST = Pattern.compile(",?\\s(?:en|and|&)\\s");
    private static final Pattern BEHIND = Pattern.compile(
            "^(?:\\s\\(|,\\s)(?:beide[nr]?|alle(?:n|bei)|both)"
                    + "(?:\\s(?:verbonden aan|werkzaam (?:bij|aan|voor)|van|bij|from|of)(?:\\s(?:de|het|the))?)?,?\\s(?<role>[^(),;]{2,80}?)[),.;]");
    private static final Pattern EACH =
            Pattern.compile("^,\\s(?<roles>[^,;.()]{4,70}\\s(?:[-–/]|respectievelijk)\\s[^,;.()]{4,70})[.]?$");
    private static final Pattern OR = Pattern.compile("\\s(?:[-–/]|respectievelijk)\\s");

    private RowRoles() {}

    static @Nullable String of(Told told, Names.Name name) {
        var row = row(told, name);
        if (row.size() < 2) return null;
        var before = RoleAhead.of(told.sentence().text(), row.getFirst());
        var one = before == null ? null : Callings.singular(before);
        return one == null || one.equals(before) ? null : one;
    }

    /** "Anna Smit en Bo Maas, beiden verbonden aan Woonwijs" */
    static @Nullable String both(Told told, Names.Name name) {
        var row = row(told, name);
        var shared = row.size() < 2 ? null : BEHIND.matcher(told.after(row.getLast()));
        return shared != null && shared.find() ? shared.group("role").strip() : null;
    }

    /** "Anna Smit en Bo Maas, griffier Ede - wethouder Bree": each has a role of his or her own. */
    static @Nullable String each(Told told, Names.Name name) {
        var row = row(told, name);
        var each = row.size() < 2 ? null : EACH.matcher(told.after(row.getLast()));
        if (each == null || !each.find()) return null;
        var roles = OR.splitAsStream(each.group("roles")).toList();
        return roles.size() == row.size() ? roles.get(row.indexOf(name)).strip() : null;
    }

    /** Of what is told before a row in the plural, what one of them is. */
    static String one(Told told, Names.Name name, String role) {
        boolean row = row(told, name).size() > 1;
        return row && role.equals(RoleAhead.of(told.sentence().text(), name)) ? Callings.singular(role) : role;
    }

    /** The second of two names in a line of a list or programme, if this is the first; null for any other. */
    static Names.@Nullable Name other(Told told, Names.Name name) {
        var row = row(told, name);
        boolean line = told.programme() || told.listed() || told.onlyNames() || told.opens() || Caption.alone(told);
        return line && row.size() == 2 && row.getFirst().equals(name) ? row.getLast() : null;
    }

    /** The names that stand in one row with this one, with nothing said of them in between. */
    private static List<Names.Name> row(Told told, Names.Name name) {
        var names = told.names();
        int first = names.indexOf(name);
        int last = first;
        while (first > 0 && BETWEEN.matcher(between(told, first)).matches()) first--;
        while (last + 1 < names.size()
                && BETWEEN.matcher(between(told, last + 1)).matches()) last++;
        if (last == first || !LAST.matcher(between(told, last)).matches()) return List.of();
        return names.subList(first, last + 1);
    }

    private static String between(Told told, int at) {
        var names = told.names();
        return told.sentence()
                .text()
                .substring(names.get(at - 1).to(), names.get(at).begin());
    }
}
