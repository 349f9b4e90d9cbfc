package nl.bijeen.event.web;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import nl.bijeen.event.Announcement;
import nl.bijeen.event.Announcement.ProgrammeLine;
import nl.bijeen.event.Relation;
import org.jspecify.annotations.Nullable;

/** The fields of the office's form as an announcement fills them: the way back from {@link AnnouncementReading}. */
public final class AnnouncementFields {

    private final Map<String, String> fields = new LinkedHashMap<>();

    private AnnouncementFields() {}

    /** As they stand now, with the revision by which the form finds out that somebody else saved since. */
    public static Typed of(Announcement announcement, List<Relation> relations, int revision) {
        var filled = new AnnouncementFields();
        filled.put("revision", revision);
        filled.put(announcement);
        filled.where(announcement);
        filled.lists(announcement);
        for (var i = 0; i < relations.size(); i++) {
            filled.put("relations[%d].kind".formatted(i), relations.get(i).kind());
            filled.put("relations[%d].title".formatted(i), relations.get(i).title());
        }
        return Typed.of(filled.fields);
    }

    private void put(Announcement it) {
        put("kind", it.kind());
        put("title", it.title());
        put("theme", it.theme());
        put("introduction", it.introduction());
        put("body", it.body());
        put("firstDay", it.when().firstDay());
        put("start", it.when().start());
        put("lastDay", it.when().lastDay());
        put("end", it.when().end());
        put("audience", it.audience());
        put("cost", it.cost().sort());
        put("costWords", it.cost().words());
    }

    private void where(Announcement it) {
        put("mode", it.where().mode());
        put("venue", it.where().venue());
        put("street", it.where().street());
        put("postcode", it.where().postcode());
        put("city", it.where().city());
        put("placeDescription", it.where().description());
        put("accessibility", it.where().accessibility());
        put("onlineLink", it.where().onlineLink());
    }

    private void lists(Announcement it) {
        rows("hosts", it.hosts(), (row, host) -> {
            put(row + "name", host.name());
            put(row + "link", host.link());
            put(row + "logo", host.logo());
        });
        rows("programme", it.programme(), this::line);
        rows("speakers", it.speakers(), (row, speaker) -> {
            put(row + "part", speaker.part());
            put(row + "name", speaker.name());
            put(row + "position", speaker.position());
            put(row + "organisation", speaker.organisation());
        });
        rows("contacts", it.contacts(), (row, contact) -> {
            put(row + "name", contact.name());
            put(row + "portfolio", contact.portfolio());
            put(row + "email", contact.email());
            put(row + "phone", contact.phone());
        });
        rows("links", it.links(), (row, link) -> {
            put(row + "text", link.text());
            put(row + "address", link.address());
        });
    }

    private void line(String row, ProgrammeLine line) {
        put(row + "day", line.day());
        put(row + "start", line.start());
        put(row + "end", line.end());
        put(row + "title", line.title());
        put(row + "description", line.description());
        put(row + "who", line.who());
        put(row + "pause", line.pause() ? "true" : "");
        rows(row + "parallel", line.parallel(), (child, session) -> {
            put(child + "title", session.title());
            put(child + "description", session.description());
            put(child + "who", session.who());
        });
    }

    private interface Row<T> {
        void put(String prefix, T value);
    }

    private <T> void rows(String list, List<T> values, Row<T> row) {
        for (var i = 0; i < values.size(); i++) row.put("%s[%d].".formatted(list, i), values.get(i));
    }

    private void put(String field, @Nullable Object value) {
        fields.put(field, Objects.toString(value, ""));
    }
}
