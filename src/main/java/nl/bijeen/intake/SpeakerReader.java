package nl.bijeen.intake;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import nl.bijeen.intake.Draft.Speaker;
import org.jspecify.annotations.Nullable;

/** Reads who speaks, chairs or leads, with what they are; not who is quoted, signs, or answers questions. */
final class SpeakerReader {

    /** So far below the last line of a programme its sessions may be told about. */
    private static final int BELOW = 600;

    private final Text text;
    private final List<Words> programme;
    private final List<Text.Line> roster;
    private final List<Words> signed;
    private final List<Text.Line> cells;
    private final Map<String, Found<Speaker>> found = new LinkedHashMap<>();

    private SpeakerReader(Text text, List<Words> programme) {
        this.text = text;
        this.programme = programme;
        roster = Roster.in(text);
        signed = Closing.in(text);
        cells = Columns.speakers(text);
    }

    /** @param programme where the lines of the programme stand: who is named there takes part */
    static List<Found<Speaker>> read(Text text, List<Words> programme) {
        var reader = new SpeakerReader(text, programme);
        reader.cells.forEach(it -> reader.names(it, true, ""));
        for (int at = 0; at < text.sentences.size(); at++) {
            reader.sentence(
                    text.sentences.get(at),
                    at + 1 < text.sentences.size() ? text.sentences.get(at + 1).text() : "");
        }
        return reader.found.values().stream().map(reader::introducedLater).toList();
    }

    // "Smit is griffier": after the first time people go by one of their names.
    private Found<Speaker> introducedLater(Found<Speaker> speaker) {
        var name = speaker.value().name();
        if (speaker.value().role() != null || !name.contains(" ")) return speaker;
        return text.sentences.stream()
                .map(it -> Roles.ofShort(it.text(), name))
                .filter(Objects::nonNull)
                .findFirst()
                .map(role -> speaker.as(it -> new Speaker(it.name(), role)))
                .orElse(speaker);
    }

    private void sentence(Text.Line sentence, String next) {
        if (signed.stream().anyMatch(it -> it.overlaps(sentence.words())) || inTable(sentence)) return;
        boolean listed = listed(sentence);
        boolean asks = text.within(Topic.CONTACT, sentence.from()) && !Speaking.says(sentence.text());
        if (listed || !asks) names(sentence, listed, next);
    }

    // A table with a column for who speaks names nobody else.
    private boolean inTable(Text.Line sentence) {
        return !cells.isEmpty()
                && text.lines.stream()
                        .filter(it -> it.holds(sentence.words()))
                        .anyMatch(it -> cells.stream().anyMatch(cell -> it.holds(cell.words())));
    }

    private void names(Text.Line sentence, boolean listed, String next) {
        var names = Names.in(sentence.text());
        var told = new Told(sentence, names, listed, programmeLine(sentence));
        int roleEnds = 0;
        for (var name : names) {
            if (name.from() < roleEnds || !takesPart(told, name) || withinRole(told, name)) continue;
            var role = role(told, name, next);
            if (role != null) roleEnds = end(sentence.text(), name, role);
            boolean sure = name.known() || told.inRow(name) || told.begins(name) || tells(told, name, role);
            if (sure || Speaking.by(told.before(name))) add(told, name, role);
        }
    }

    // "gastspreker Wouter Schout", but not "studenten van het vak Sociaal Werk".
    private static boolean tells(Told told, Names.Name name, @Nullable String role) {
        if (role == null || !Callings.named(role)) return false;
        return !told.before(name).strip().endsWith(role) || Callings.endsNamed(told.before(name));
    }

    // "adviseur bij het kabinet van Bo Maas": who is named in a role is not the speaker.
    private static int end(String words, Names.Name name, String role) {
        int at = words.indexOf(role, name.to());
        return at < 0 ? 0 : at + role.length();
    }

    private @Nullable String role(Told told, Names.Name name, String next) {
        var words = told.sentence().text();
        boolean trusted =
                told.listed() || (told.programme() && told.before(name).matches(".*\\b(?:door|by)\\s"));
        var role = Roles.of(words, name, trusted);
        // "Anna Smit, Wonen op het water": in a programme a capital behind the comma begins a title, unless that
        // follows.
        boolean titles = told.programme() && !trusted && told.after(name).startsWith(",");
        if (titles && (role == null || !Callings.named(role))) role = Roles.beforeTitle(told.after(name));
        if (role == null && (told.programme() || name.known())) role = Roles.apposition(words, name);
        if (role == null && told.names().size() == 1) role = Roles.ofPronoun(words.substring(name.to()) + " " + next);
        return role == null ? under(told, name) : role;
    }

    // "Harm Smit, lector Schulden en Armoede": what stands behind what somebody is, is the field.
    private static boolean withinRole(Told told, Names.Name name) {
        if (name.known()) return false;
        var before = told.names().stream().filter(it -> it.to() < name.from()).toList();
        if (before.isEmpty()) return false;
        var between = told.sentence().text().substring(before.getLast().to(), name.from());
        return between.matches("(?:,|\\s[-–—|])\\s(?!.*,\\s(?:en|and)\\s$).{0,60}") && Callings.named(between);
    }

    private boolean listed(Text.Line sentence) {
        if (roster.stream().anyMatch(it -> it.from() == sentence.from())) return true;
        if (sentence.text().length() >= 200) return false;
        return text.sections(Topic.SPEAKERS).stream().anyMatch(it -> lists(it, sentence));
    }

    // Where the speakers have marks before them, what stands without is about them, or signs.
    private boolean lists(Text.Section section, Text.Line sentence) {
        var lines = section.lines();
        if (lines.isEmpty() || lines.stream().noneMatch(it -> it.holds(sentence.words()))) return false;
        return section.beside() || !text.listed(lines.getFirst()) || text.listed(sentence);
    }

    private boolean takesPart(Told told, Names.Name name) {
        var sentence = told.sentence();
        if (Speaking.mentions(told.before(name), told.after(name))
                || told.isSubjectMatter(name)
                || inQuotes(sentence, name)) return false;
        if (told.listed()) return name.known() || told.begins(name) || told.inRow(name);
        if (found.containsKey(name.value()) || introduced(told, name)) return true;
        if (told.programme()) return told.partOfProgramme(name) && (begins(sentence) || presented(told, name));
        if (aboutProgramme(told)) return true;
        if (Speaking.asks(told.before(name)) && !Speaking.says(told.before(name))) return false;
        boolean titled = sentence.from() == text.lines.getFirst().from();
        return Speaking.says(sentence.text())
                || (name.known() && (titled || Speaking.by(told.before(name)) || told.isSubject(name)))
                || told.inLongRow(name);
    }

    // What follows the first sentence of a line tells about it, and may name others.
    private boolean begins(Text.Line sentence) {
        return text.lines.stream().anyMatch(it -> it.from() == sentence.from());
    }

    private static boolean presented(Told told, Names.Name name) {
        var role = Roles.of(told.sentence().text(), name, false);
        return Speaking.by(told.before(name)) || (role != null && Callings.named(role));
    }

    private boolean inQuotes(Text.Line sentence, Names.Name name) {
        return text.lines.stream()
                .filter(it -> it.holds(sentence.words()))
                .anyMatch(it -> Speaking.inQuotes(
                        it.text(), sentence.from() + name.from() - it.from(), sentence.from() + name.to() - it.from()));
    }

    // "• Anna Smit (wethouder in Laagstad)"
    private boolean introduced(Told told, Names.Name name) {
        var sentence = told.sentence();
        if (name.begin() > 0
                || sentence.text().length() > 200
                || !text.listed(sentence)
                || Roster.others(text, sentence)) return false;
        var role = Roles.of(sentence.text(), name, false);
        return role != null && Callings.named(role);
    }

    // Under a line of the programme: "Prof. dr. Henk Nijland, hoogleraar Ouderengeneeskunde".
    private boolean aboutProgramme(Told told) {
        var sentence = told.sentence();
        if (programme.size() < 2) return false;
        var whole = programme.getFirst().upTo(programme.getLast());
        boolean near = whole.from() <= sentence.from() && sentence.from() < whole.to() + BELOW;
        if (!near && !text.within(Topic.PROGRAMME, sentence.from())) return false;
        if (Speaking.says(sentence.text()) || told.onlyNames()) return true;
        return sentence.text().length() <= 160
                && !Speaking.asks(sentence.text())
                && told.names().stream()
                        .map(it -> Roles.of(sentence.text(), it, false))
                        .anyMatch(it -> it != null && Callings.named(it));
    }

    private boolean programmeLine(Text.Line sentence) {
        return programme.stream().anyMatch(it -> it.from() <= sentence.from() && sentence.from() < it.to());
    }

    private @Nullable String under(Told told, Names.Name name) {
        boolean alone = told.names().size() == 1 && (told.listed() || told.programme());
        if (!alone || name.to() < told.sentence().text().length()) return null;
        for (int at = 0; at + 1 < text.lines.size(); at++) {
            if (text.lines.get(at).from() != told.sentence().from()) continue;
            var below = text.lines.get(at + 1);
            return !below.gap()
                            && below.text().length() < 110
                            && Names.in(below.text()).isEmpty()
                            && (Callings.named(below.text()) || (told.programme() && Callings.body(below.text())))
                    ? below.text()
                    : null;
        }
        return null;
    }

    private void add(Told told, Names.Name name, @Nullable String role) {
        var words =
                new Words(told.sentence().from() + name.from(), told.sentence().from() + name.to());
        var speaker = new Speaker(name.value(), role);
        found.merge(
                name.value(),
                told.listed() ? Found.stated(speaker, words) : Found.likely(speaker, words),
                SpeakerReader::better);
    }

    // The role that says most: "wethouder in Ede" goes before "wethouder".
    private static Found<Speaker> better(Found<Speaker> old, Found<Speaker> now) {
        var before = old.value().role();
        var after = now.value().role();
        if (before == null) return now;
        if (after == null) return old;
        boolean listed = now.sureness() == Found.Sureness.STATED && old.sureness() != Found.Sureness.STATED;
        if (listed && after.length() >= before.length()) return now;
        boolean more = after.toLowerCase(Locale.ROOT).startsWith(before.toLowerCase(Locale.ROOT));
        return more || !Callings.named(before) ? now : old;
    }
}
