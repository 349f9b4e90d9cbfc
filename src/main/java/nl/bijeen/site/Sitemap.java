package nl.bijeen.site;

import java.io.StringWriter;
import java.time.temporal.ChronoUnit;
import java.util.List;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;
import nl.bijeen.site.Addresses.Address;
import nl.bijeen.view.PublicUrl;

/** The public pages as search engines want to be told of them (sitemaps.org), each in both languages. */
public record Sitemap(PublicUrl publicUrl) {

    private static final String SITEMAP = "http://www.sitemaps.org/schemas/sitemap/0.9";
    private static final String XHTML = "http://www.w3.org/1999/xhtml";

    public String of(List<Address> addresses) {
        try {
            var text = new StringWriter();
            var xml = XMLOutputFactory.newFactory().createXMLStreamWriter(text);
            xml.writeStartDocument("UTF-8", "1.0");
            xml.writeStartElement("urlset");
            xml.writeDefaultNamespace(SITEMAP);
            xml.writeNamespace("xhtml", XHTML);
            for (var address : addresses) {
                page(xml, address, "");
                page(xml, address, "/en");
            }
            xml.writeEndElement();
            xml.writeEndDocument();
            return text.toString();
        } catch (XMLStreamException e) {
            throw new IllegalStateException(e);
        }
    }

    private void page(XMLStreamWriter xml, Address address, String language) throws XMLStreamException {
        xml.writeStartElement("url");
        element(xml, "loc", publicUrl.to(language + address.path()));
        element(
                xml,
                "lastmod",
                address.changed().truncatedTo(ChronoUnit.SECONDS).toString());
        alternate(xml, "nl", publicUrl.to(address.path()));
        alternate(xml, "en", publicUrl.to("/en" + address.path()));
        xml.writeEndElement();
    }

    private static void element(XMLStreamWriter xml, String name, String text) throws XMLStreamException {
        xml.writeStartElement(name);
        xml.writeCharacters(text);
        xml.writeEndElement();
    }

    private static void alternate(XMLStreamWriter xml, String language, String address) throws XMLStreamException {
        xml.writeEmptyElement("xhtml:link");
        xml.writeAttribute("rel", "alternate");
        xml.writeAttribute("hreflang", language);
        xml.writeAttribute("href", address);
    }
}
