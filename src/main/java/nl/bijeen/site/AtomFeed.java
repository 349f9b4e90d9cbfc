package nl.bijeen.site;

import java.io.StringWriter;
import java.time.Instant;
import java.util.List;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;
import nl.bijeen.access.Association;
import nl.bijeen.event.Event;
import nl.bijeen.event.WhenWords;
import nl.bijeen.view.Markdown;
import nl.bijeen.view.PublicUrl;
import nl.bijeen.view.Words;

/** The agenda of an association for feed readers (Atom, RFC 4287). */
public record AtomFeed(Association association, PublicUrl publicUrl, Words words) {

    private static final String ATOM = "http://www.w3.org/2005/Atom";

    /**
     * The whole feed.
     *
     * @param events in their order in it
     */
    public String of(List<Event> events, Instant now) {
        try {
            var text = new StringWriter();
            var xml = XMLOutputFactory.newFactory().createXMLStreamWriter(text);
            xml.writeStartDocument("UTF-8", "1.0");
            xml.writeStartElement("feed");
            xml.writeDefaultNamespace(ATOM);
            xml.writeAttribute("xml:lang", "nl");
            head(xml, events);
            for (var event : events) entry(xml, event, now);
            xml.writeEndElement();
            xml.writeEndDocument();
            return text.toString();
        } catch (XMLStreamException e) {
            throw new IllegalStateException(e);
        }
    }

    /** A feed without meetings changed when its association began. */
    private void head(XMLStreamWriter xml, List<Event> events) throws XMLStreamException {
        var agenda = publicUrl.to("/" + association.slug() + "/agenda");
        element(xml, "id", agenda + ".atom");
        element(xml, "title", words.text("site.feed.title", association.name()));
        element(
                xml,
                "updated",
                events.stream()
                        .map(Event::changed)
                        .max(Instant::compareTo)
                        .orElse(association.founded())
                        .toString());
        link(xml, "self", "application/atom+xml", agenda + ".atom");
        link(xml, "alternate", "text/html", agenda);
        xml.writeStartElement("author");
        element(xml, "name", association.name());
        xml.writeEndElement();
    }

    private void entry(XMLStreamWriter xml, Event event, Instant now) throws XMLStreamException {
        xml.writeStartElement("entry");
        element(xml, "id", "urn:uuid:" + event.uid());
        element(xml, "title", title(event, now));
        element(xml, "updated", event.changed().toString());
        link(xml, "alternate", "text/html", publicUrl.to("/" + association.slug() + "/bijeenkomsten/" + event.slug()));
        element(xml, "summary", summary(event));
        xml.writeEndElement();
    }

    /** Who only sees the titles must not travel to a meeting that is off. */
    private String title(Event event, Instant now) {
        var status = event.status(now);
        return status.off() ? words.text("event.status." + status) + ": " + event.title() : event.title();
    }

    private String summary(Event event) {
        var when = new WhenWords(words).of(event.when());
        var told = Markdown.plain(event.announcement().introduction()).strip();
        return told.isEmpty() ? when : when + ". " + told;
    }

    private static void link(XMLStreamWriter xml, String relation, String type, String address)
            throws XMLStreamException {
        xml.writeEmptyElement("link");
        xml.writeAttribute("rel", relation);
        xml.writeAttribute("type", type);
        xml.writeAttribute("href", address);
    }

    /** Signs that XML knows no way to write are left out: one of them would make the whole feed unreadable. */
    private static void element(XMLStreamWriter xml, String name, String text) throws XMLStreamException {
        xml.writeStartElement(name);
        xml.writeCharacters(text.replaceAll("[^\\t\\n\\x20-\\x{D7FF}\\x{E000}-\\x{FFFD}\\x{10000}-\\x{10FFFF}]", ""));
        xml.writeEndElement();
    }
}
