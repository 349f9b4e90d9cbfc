package nl.bijeen.intake;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import nl.bijeen.intake.Draft.Speaker;
import org.jspecify.annotations.Nullable;

/** Reads who speaks, chairs or leads, with what they are; not who is quoted, signs, or answers questions. */
final class SpeakerReader {

    private final Text text;
    private final OnStage stage;
    private final People people;
    private final RoleReader roles;
    private final List<Words> elsewhere;
    private final List<Columns.Person> cells;
    private final Map<String, Found<Speaker>> found = new LinkedHashMap<>();

    private SpeakerReader(Text text, List<Words> programme) {
        this.text = text;
        stage = new OnStage(text, programme);
        people = new People(text);
        roles = new RoleReader(text);
        elsewhere = Stream.concat(Closing.in(text).stream(), Aside.in(text).stream())
                .toList();
        cells = Columns.speakers(text);
    }

    /** @param programme where the lines of the programme stand: who is named there takes part */
    static List<Found<Speaker>> read(Text text, List<Words> programme) {
        var reader = new SpeakerReader(text, programme);
        reader.cells.forEach(reader::cell);
        for (int at = 0; at < text.sentences.size(); at++) {
            reader.sentence(
                    text.sentences.get(at),
                    at + 1 < text.sentences.size() ? text.sentences.get(at + 1).text() : "");
        }
        return reader.found.values().stream().map(reader::introducedLater).toList();
    }

    private void cell(Columns.Person person) {
        names(person.name(), true, "");
        var role = person.role();
        var names = people.in(person.name().text());
        if (role == null || names.size() != 1) return;
        found.computeIfPresent(
                People.key(names.getFirst().value()),
                (_, it) ->
                        it.as(speaker -> speaker.role() == null ? new Speaker(speaker.name(), role.text()) : speaker));
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

    private void sentence(Text.Line whole, String next) {
        if (elsewhere.stream().anyMatch(it -> it.overlaps(whole.words())) || inTable(whole) || isRole(whole)) return;
        var behind = stage.behindLabel(whole);
        boolean listed = stage.lists(behind);
        var sentence = listed ? behind : whole;
        boolean asks = text.within(Topic.CONTACT, sentence.from()) && !Speaking.says(sentence.text());
        if (listed || !asks) names(sentence, listed, next);
    }

    // A line that was read as what the person above it is, names nobody.
    private boolean isRole(Text.Line sentence) {
        return found.values().stream()
                .anyMatch(it -> sentence.text().equals(it.value().role()));
    }

    // A table with a column for who speaks names nobody else.
    private boolean inTable(Text.Line sentence) {
        return !cells.isEmpty()
                && text.lines.stream()
                        .filter(it -> it.holds(sentence.words()))
                        .anyMatch(it -> cells.stream()
                                .anyMatch(cell -> it.holds(cell.name().words())));
    }

    private void names(Text.Line sentence, boolean listed, String next) {
        var names = people.in(sentence.text());
        var told = new Told(sentence, names, listed, stage.programmeLine(sentence));
        int roleEnds = 0;
        for (var name : names) {
            if (name.from() < roleEnds || withinRole(told, name)) continue;
            if (!stage.takesPart(told, name, found.containsKey(People.key(name.value())))) continue;
            var role = roles.of(told, name, next);
            if (role != null) roleEnds = end(told, name, role);
            boolean sure = name.known()
                    || told.inRow(name)
                    || told.begins(name)
                    || Caption.closes(told, name)
                    || tells(told, name, role);
            if (sure || Speaking.by(told.before(name))) add(told, name, role);
        }
    }

    // "gastspreker Wouter Schout", but not "studenten van het vak Sociaal Werk".
    private static boolean tells(Told told, Names.Name name, @Nullable String role) {
        if (role == null || !Callings.named(role)) return false;
        return !told.before(name).strip().endsWith(role) || Callings.endsNamed(told.before(name));
    }

    // "adviseur bij het kabinet van Bo Maas": who is named in a role is not the speaker.
    private static int end(Told told, Names.Name name, String role) {
        int at = told.sentence().text().indexOf(role, name.to());
        boolean shared = told.names().stream().anyMatch(it -> name.to() < it.from() && it.to() < at);
        return at < 0 || shared ? 0 : at + role.length();
    }

    // "Harm Smit, lector Schulden en Armoede": what stands behind what somebody is, is the field.
    private static boolean withinRole(Told told, Names.Name name) {
        if (name.known()) return false;
        var before = told.names().stream().filter(it -> it.to() < name.from()).toList();
        if (before.isEmpty()) return false;
        var between = told.sentence().text().substring(before.getLast().to(), name.from());
        return between.matches("(?:,|\\s[-–—|])\\s(?!.*,\\s(?:en|and)\\s$).{0,60}") && Callings.named(between);
    }

    private void add(Told told, Names.Name name, @Nullable String role) {
        var words =
                new Words(told.sentence().from() + name.from(), told.sentence().from() + name.to());
        var speaker = new Speaker(name.value(), role);
        found.merge(
                People.key(name.value()),
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
        return more || (Callings.named(after) && !Callings.named(before)) ? now : old;
    }
}
