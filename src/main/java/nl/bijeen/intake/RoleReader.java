package nl.bijeen.intake;

import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Reads what somebody is whom a sentence names: from beside the name, from the row of names it stands in, or from the line below. */
final class RoleReader {

    private static final int LONGEST_BELOW = 110;
    private static final Pattern BY = Pattern.compile("(?:Door|By)\\s|.*\\b(?:door|by)\\s");
    private static final Pattern GOES_ON = Pattern.compile(".*\\s(?:van|het|de|der|bij|voor|aan|en|of|the|and|at|&)$");

    private static final Pattern FIRST = Pattern.compile(
            "^(?<body>\\p{Lu}[\\p{L}\\d&.’'-]{0,40}(?:\\s(?:\\p{Lu}[\\p{L}\\d&.’'-]{0,40}|van|de|het|der|den|voor|en|of|the|and|for|&)){0,6})"
                    + "(?:\\s?[,:]|\\s[–—-])\\s$");

    private final Text text;

    RoleReader(Text text) {
        this.text = text;
    }

    /** @param next the sentence behind, which may tell of "she" */
    @Nullable
    String of(Told told, Names.Name name, String next) {
        var role = RowRoles.each(told, name);
        if (role == null) role = RowRoles.both(told, name);
        if (role == null) role = beside(told, name, next);
        if (role == null) role = shared(told, name);
        if (role == null) return under(told, name);
        return goesOn(told, RowRoles.one(told, name, role));
    }

    private static @Nullable String beside(Told told, Names.Name name, String next) {
        var words = told.sentence().text();
        var ahead = ahead(told, name);
        if (ahead != null) return ahead;
        if (told.nextFollows(name)) return RoleAhead.of(words, name);
        boolean by = BY.matcher(told.before(name)).matches() && (told.programme() || name.begin() <= 5);
        boolean caption = Caption.closes(told, name) || (Caption.alone(told) && name.known());
        var whole = caption ? Caption.role(told, name) : null;
        if (whole != null && name.equals(told.names().getLast())) return whole;
        boolean trusted = told.listed() || by || caption;
        var role = Roles.of(words, name, trusted);
        // "Anna Smit, Wonen op het water": in a programme a capital behind the comma begins a title, unless that
        // follows.
        boolean titles = told.programme() && !trusted && told.after(name).startsWith(",");
        if (titles && (role == null || !Callings.named(role))) role = Roles.beforeTitle(told.after(name));
        if (role == null && (told.programme() || name.known())) role = Roles.apposition(words, name);
        if (role == null && told.names().size() == 1) role = Roles.ofPronoun(words.substring(name.to()) + " " + next);
        return role;
    }

    // "wethouder Smit (Zorg)", and in a list "Gemeente Ede – Anna Smit", "Griffier: Bo Maas".
    private static @Nullable String ahead(Told told, Names.Name name) {
        if (LastNames.alone(told.sentence().text().substring(name.from(), name.to())) && name.begin() == name.from()) {
            var office = RoleAhead.of(told.sentence().text(), name);
            if (office != null) return office;
        }
        var first = FIRST.matcher(told.before(name));
        boolean last =
                told.listed() && told.names().size() == 1 && told.after(name).isBlank();
        return last && first.matches() && RoleAhead.isBody(first.group("body")) ? first.group("body") : null;
    }

    // "Anna Smit & Bo Maas, Woonwijs": in a line of a programme both work there, unless it is what the last is.
    private static @Nullable String shared(Told told, Names.Name name) {
        var role = RowRoles.of(told, name);
        var last = RowRoles.other(told, name);
        if (role != null || last == null) return role;
        var where = beside(told, last, "");
        if (where == null || Callings.named(where)) return null;
        int at = told.after(last).indexOf(where);
        return at >= 0 && at <= 3 ? where : null;
    }

    // "Anna Smit, ¶ voorzitter van de bond"
    private @Nullable String under(Told told, Names.Name name) {
        boolean alone = told.names().size() == 1 && (told.listed() || told.programme());
        if (!alone || !told.after(name).matches(",?")) return null;
        var below = below(told.sentence());
        return below != null
                        && Names.in(below.text()).stream().noneMatch(Names.Name::known)
                        && (Callings.named(below.text())
                                || (told.programme() && Callings.body(below.text()))
                                || (told.listed() && closesCard(below)))
                ? below.text()
                : null;
    }

    // "Anna Smit ¶ GGD Laagland ¶ ¶": the short line under a name, with an empty line behind it.
    private boolean closesCard(Text.Line below) {
        int next = text.lines.indexOf(below) + 1;
        boolean last = next >= text.lines.size() || text.lines.get(next).gap();
        return last && below.text().length() <= 60 && below.text().matches("\\p{Lu}[^\\d]*[^\\d.:?!]");
    }

    // "Anna Smit, griffier van de ¶ gemeente Ede": a line that was broken in the middle of what somebody is.
    private String goesOn(Told told, String role) {
        if (!told.sentence().text().endsWith(role) || !GOES_ON.matcher(role).matches()) return role;
        var below = below(told.sentence());
        return below == null || Names.in(below.text()).stream().anyMatch(Names.Name::known)
                ? role
                : role + " " + below.text();
    }

    private Text.@Nullable Line below(Text.Line sentence) {
        for (int at = 0; at + 1 < text.lines.size(); at++) {
            if (text.lines.get(at).to() != sentence.to()) continue;
            var below = text.lines.get(at + 1);
            return below.gap() || below.text().length() >= LONGEST_BELOW || text.listed(below) ? null : below;
        }
        return null;
    }
}
