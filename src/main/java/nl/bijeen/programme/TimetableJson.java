package nl.bijeen.programme;

import java.time.format.DateTimeFormatter;
import nl.bijeen.programme.Timetable.Day;
import nl.bijeen.programme.Timetable.Item;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** Writes a timetable as the schedule JSON of conference apps. */
public record TimetableJson(Timetable timetable, JsonMapper json) {

    private static final DateTimeFormatter CLOCK = DateTimeFormatter.ofPattern("HH:mm");

    /** The whole document. */
    public String text() {
        var root = json.createObjectNode();
        root.put("$schema", "https://c3voc.de/schedule/schema.json");
        root.putObject("generator")
                .put("name", "bijeen")
                .put("url", timetable.conference().base());
        var schedule = root.putObject("schedule");
        schedule.put("version", timetable.version());
        schedule.put("base_url", timetable.conference().base());
        conference(schedule.putObject("conference"));
        return json.writeValueAsString(root);
    }

    private void conference(ObjectNode node) {
        var it = timetable.conference();
        node.put("acronym", it.acronym());
        node.put("title", it.title());
        node.put("url", it.page());
        node.put("start", it.first().toString());
        node.put("end", it.last().toString());
        node.put("daysCount", timetable.days().size());
        node.put("timeslot_duration", "00:05");
        node.put("time_zone_name", "Europe/Amsterdam");
        var rooms = node.putArray("rooms");
        for (var hall : it.halls()) {
            var room = rooms.addObject();
            room.put("name", hall.name());
            room.put("guid", hall.uid().toString());
            room.put("description", hall.description().isEmpty() ? null : hall.description());
            room.put("capacity", hall.capacity() == 0 ? null : hall.capacity());
        }
        var tracks = node.putArray("tracks");
        for (var track : it.tracks()) tracks.addObject().put("name", track);
        var days = node.putArray("days");
        for (var day : timetable.days()) day(days.addObject(), day);
    }

    private void day(ObjectNode node, Day day) {
        node.put("index", day.index());
        node.put("date", day.date().toString());
        node.put("day_start", DateTimeFormatter.ISO_OFFSET_DATE_TIME.format(day.start()));
        node.put("day_end", DateTimeFormatter.ISO_OFFSET_DATE_TIME.format(day.end()));
        var rooms = node.putObject("rooms");
        for (var room : day.rooms()) {
            var events = rooms.putArray(room.room());
            for (var item : room.items()) event(events.addObject(), item);
        }
    }

    private void event(ObjectNode node, Item item) {
        node.put("id", item.id());
        node.put("guid", item.uid().toString());
        node.put("date", DateTimeFormatter.ISO_OFFSET_DATE_TIME.format(item.start()));
        node.put("start", CLOCK.format(item.start()));
        node.put("duration", "%02d:%02d".formatted(item.minutes() / 60, item.minutes() % 60));
        node.put("room", item.room());
        node.put("slug", item.slug());
        node.put("url", item.page());
        node.put("title", item.title());
        node.put("subtitle", "");
        node.put("track", item.track().isEmpty() ? null : item.track());
        node.put("type", item.type());
        node.put("language", item.language());
        node.put("abstract", item.targetGroup());
        node.put("description", item.text());
        persons(node, item);
        node.putArray("links");
        node.putArray("attachments");
    }

    private static void persons(ObjectNode node, Item item) {
        var persons = node.putArray("persons");
        for (var speaker : item.speakers()) {
            var person = persons.addObject();
            person.put("id", speaker.id());
            person.put("guid", speaker.uid().toString());
            person.put("name", speaker.name());
            person.put("public_name", speaker.name());
            person.put("biography", speaker.biography());
        }
    }
}
