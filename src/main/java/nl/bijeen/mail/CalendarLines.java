package nl.bijeen.mail;

import java.util.regex.Pattern;

/** The content lines of an iCalendar object: escaped, folded and ended as RFC 5545, 3.1 and 3.3.11 ask. */
final class CalendarLines {

    private static final int OCTETS = 75;
    private static final Pattern BREAK = Pattern.compile("\\R");
    private static final Pattern CONTROL = Pattern.compile("[\\p{Cntrl}&&[^\n\t]]");

    private final StringBuilder lines = new StringBuilder();

    /** A property whose value is free text. */
    void text(String property, String value) {
        add(property + ":" + escaped(value));
    }

    /** A whole line, already escaped. Folded where it is longer than 75 octets, never inside a character. */
    void add(String line) {
        var octets = 0;
        for (var at = 0; at < line.length(); at = line.offsetByCodePoints(at, 1)) {
            var size = octets(line.codePointAt(at));
            if (octets + size > OCTETS) {
                lines.append("\r\n ");
                octets = 1;
            }
            lines.appendCodePoint(line.codePointAt(at));
            octets += size;
        }
        lines.append("\r\n");
    }

    /** How long a character is in UTF-8. */
    private static int octets(int character) {
        if (character < 0x80) return 1;
        if (character < 0x800) return 2;
        return character < 0x10000 ? 3 : 4;
    }

    /** A parameter's value. It cannot hold a double quote at all (RFC 5545, 3.2), so that becomes a single one. */
    static String quoted(String value) {
        return '"' + Envelope.oneLine(value).replace('"', '\'') + '"';
    }

    private static String escaped(String value) {
        return CONTROL.matcher(BREAK.matcher(value).replaceAll("\n"))
                .replaceAll("")
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
