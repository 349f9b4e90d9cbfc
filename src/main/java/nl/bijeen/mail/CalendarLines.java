package nl.bijeen.mail;

import java.nio.charset.StandardCharsets;

/** The content lines of an iCalendar object: escaped, folded and ended as RFC 5545, 3.1 and 3.3.11 ask. */
final class CalendarLines {

    private static final int OCTETS = 75;

    private final StringBuilder lines = new StringBuilder();

    /** A property whose value is free text. */
    void text(String property, String value) {
        add(property + ":" + escaped(value));
    }

    /** A whole line, already escaped. Folded where it is longer than 75 octets, never inside a character. */
    void add(String line) {
        var octets = 0;
        for (var at = 0; at < line.length(); at = line.offsetByCodePoints(at, 1)) {
            var character = Character.toString(line.codePointAt(at));
            var size = character.getBytes(StandardCharsets.UTF_8).length;
            if (octets + size > OCTETS) {
                lines.append("\r\n ");
                octets = 1;
            }
            lines.append(character);
            octets += size;
        }
        lines.append("\r\n");
    }

    /** A parameter's value. It cannot hold a double quote at all (RFC 5545, 3.2), so that becomes a single one. */
    static String quoted(String value) {
        return '"' + Envelope.oneLine(value).replace('"', '\'') + '"';
    }

    private static String escaped(String value) {
        return value.replaceAll("\\R", "\n")
                .replaceAll("[\\p{Cntrl}&&[^\n\t]]", "")
                .replace("\\", "\\\\")
                .replace(";", "\\;")
                .replace(",", "\\,")
                .replace("\n", "\\n");
    }

    @Override
    public String toString() {
        return lines.toString();
    }
}
