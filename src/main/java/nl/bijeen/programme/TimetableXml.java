package nl.bijeen.programme;

import java.io.StringWriter;
import java.time.format.DateTimeFormatter;
import java.util.LinkedHashMap;
import java.util.Map;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;
import nl.bijeen.programme.Timetable.Day;
import nl.bijeen.programme.Timetable.Item;

/** Writes a timetable as the schedule XML of conference apps. */
public final class TimetableXml {

    private static final DateTimeFormatter CLOCK = DateTimeFormatter.ofPattern("HH:mm");

    private final XMLStreamWriter xml;
    private final Timetable timetable;

    private TimetableXml(XMLStreamWriter xml, Timetable timetable) {
        this.xml = xml;
        this.timetable = timetable;
    }

    /** The whole document; the timetable is not empty. */
    public static String of(Timetable timetable) {
        var text = new StringWriter();
        try {
            var xml = XMLOutputFactory.newFactory().createXMLStreamWriter(text);
            new TimetableXml(xml, timetable).write();
        } catch (XMLStreamException e) {
            throw new IllegalStateException(e);
        }
        return text.toString();
    }

    private void write() throws XMLStreamException {
        xml.writeStartDocument("UTF-8", "1.0");
        xml.writeStartElement("schedule");
        xml.writeEmptyElement("generator");
        xml.writeAttribute("name", "bijeen");
        element("version", timetable.version());
        conference();
        for (var day : timetable.days()) day(day);
        xml.writeEndElement();
        xml.writeEndDocument();
    }

    private void conference() throws XMLStreamException {
        var it = timetable.conference();
        var parts = new LinkedHashMap<String, String>();
        parts.put("acronym", it.acronym());
        parts.put("title", it.title());
        parts.put("start", it.first().toString());
        parts.put("end", it.last().toString());
        parts.put("days", String.valueOf(timetable.days().size()));
        parts.put("timeslot_duration", "00:05");
        parts.put("base_url", it.base());
        parts.put("time_zone_name", "Europe/Amsterdam");
        xml.writeStartElement("conference");
        elements(parts);
        xml.writeEndElement();
    }

    private void day(Day day) throws XMLStreamException {
        xml.writeStartElement("day");
        xml.writeAttribute("index", String.valueOf(day.index()));
        xml.writeAttribute("date", day.date().toString());
        xml.writeAttribute("start", DateTimeFormatter.ISO_OFFSET_DATE_TIME.format(day.start()));
        xml.writeAttribute("end", DateTimeFormatter.ISO_OFFSET_DATE_TIME.format(day.end()));
        for (var room : day.rooms()) {
            xml.writeStartElement("room");
            xml.writeAttribute("name", readable(room.room()));
            for (var item : room.items()) event(item);
            xml.writeEndElement();
        }
        xml.writeEndElement();
    }

    private void event(Item item) throws XMLStreamException {
        xml.writeStartElement("event");
        xml.writeAttribute("guid", item.uid().toString());
        xml.writeAttribute("id", String.valueOf(item.id()));
        elements(parts(item));
        persons(item);
        xml.writeEmptyElement("links");
        xml.writeEmptyElement("attachments");
        xml.writeEndElement();
    }

    private Map<String, String> parts(Item item) {
        var parts = new LinkedHashMap<String, String>();
        parts.put("date", DateTimeFormatter.ISO_OFFSET_DATE_TIME.format(item.start()));
        parts.put("start", CLOCK.format(item.start()));
        parts.put("duration", "%02d:%02d".formatted(item.minutes() / 60, item.minutes() % 60));
        parts.put("room", item.room());
        parts.put("slug", item.slug());
        parts.put("url", item.page());
        parts.put("title", item.title());
        parts.put("subtitle", "");
        parts.put("track", item.track());
        parts.put("type", item.type());
        parts.put("language", item.language());
        parts.put("abstract", item.targetGroup());
        parts.put("description", item.text());
        return parts;
    }

    private void persons(Item item) throws XMLStreamException {
        xml.writeStartElement("persons");
        for (var speaker : item.speakers()) {
            xml.writeStartElement("person");
            xml.writeAttribute("id", String.valueOf(speaker.id()));
            xml.writeCharacters(readable(speaker.name()));
            xml.writeEndElement();
        }
        xml.writeEndElement();
    }

    private void elements(Map<String, String> parts) throws XMLStreamException {
        for (var part : parts.entrySet()) element(part.getKey(), part.getValue());
    }

    private void element(String name, String text) throws XMLStreamException {
        xml.writeStartElement(name);
        xml.writeCharacters(readable(text));
        xml.writeEndElement();
    }

    /** Signs that XML knows no way to write are left out: one of them would make the whole document unreadable. */
    private static String readable(String text) {
        return text.replaceAll("[^\\t\\n\\x20-\\x{D7FF}\\x{E000}-\\x{FFFD}\\x{10000}-\\x{10FFFF}]", "");
    }
}
