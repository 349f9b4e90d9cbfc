package nl.bijeen.intake;

import java.io.ByteArrayInputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.util.zip.ZipException;
import java.util.zip.ZipInputStream;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/** Takes the text out of a .docx: paragraphs as lines, cells of a table beside each other. */
final class WordDocument {

    private static final int MOST = 20_000_000;

    private WordDocument() {}

    static Written read(byte[] bytes) throws IOException {
        try (var zip = new ZipInputStream(new ByteArrayInputStream(bytes))) {
            for (var entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                // A small file can unpack to gigabytes; what is beyond the bound is no announcement.
                if (entry.getName().equals("word/document.xml"))
                    return Written.plain(text(new ByteArrayInputStream(zip.readNBytes(MOST))));
            }
        } catch (XMLStreamException | ZipException | EOFException e) {
            throw new IOException("it is damaged", e);
        }
        throw new IOException("it is no Word document");
    }

    private static String text(InputStream document) throws XMLStreamException {
        var factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        var xml = factory.createXMLStreamReader(document);
        var text = new StringBuilder();
        int[] tables = {0};
        while (xml.hasNext() && text.length() <= Text.MOST) {
            switch (xml.next()) {
                case XMLStreamConstants.START_ELEMENT -> begin(xml, text, tables);
                case XMLStreamConstants.END_ELEMENT -> end(xml.getLocalName(), text, tables);
                default -> {}
            }
        }
        return text.toString();
    }

    private static void begin(XMLStreamReader xml, StringBuilder text, int[] tables) throws XMLStreamException {
        switch (xml.getLocalName()) {
            case "t" -> text.append(xml.getElementText());
            case "tab" -> text.append(' ');
            case "br" -> text.append('\n');
            case "tbl" -> tables[0]++;
            default -> {}
        }
    }

    private static void end(String element, StringBuilder text, int[] tables) {
        switch (element) {
            case "p" -> text.append(tables[0] > 0 ? " " : "\n");
            case "tc" -> text.append(" | ");
            case "tr" -> text.append("\n");
            case "tbl" -> tables[0]--;
            default -> {}
        }
    }
}
