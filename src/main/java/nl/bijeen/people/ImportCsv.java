package nl.bijeen.people;

import static java.nio.charset.StandardCharsets.UTF_16BE;
import static java.nio.charset.StandardCharsets.UTF_16LE;
import static java.nio.charset.StandardCharsets.UTF_8;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.util.List;
import nl.bijeen.people.ImportFile.Reason;
import nl.bijeen.people.ImportFile.Refused;

/** Reads a table out of text, as spreadsheets in the Netherlands and elsewhere save it. */
final class ImportCsv {

    private static final Charset WINDOWS_1252 = Charset.forName("windows-1252");
    private static final String SEPARATORS = ";,\t";

    /** Nobody breaks a line so often within one cell: a quote was opened and never closed. */
    private static final int MOST_BREAKS = 20;

    private ImportCsv() {}

    static ImportFile read(byte[] bytes) {
        var text = decode(bytes);
        if (text.indexOf('\0') >= 0 || text.startsWith("%PDF")) return new Refused(Reason.NOT_A_TABLE);
        var hint = text.regionMatches(true, 0, "sep=", 0, 4) && text.length() > 4;
        var separator = hint ? text.charAt(4) : separator(text);
        // The hint of Excel stays a line, so that rows keep the number that a spreadsheet shows; its content is no
        // header.
        var table = new ImportTable();
        try (var reader = CsvReader.builder()
                .fieldSeparator(separator)
                .allowExtraFields(true)
                .allowMissingFields(true)
                .allowExtraCharsAfterClosingQuote(true)
                .ofCsvRecord(hint ? text.substring(text.indexOf('\n') + 1) : text)) {
            return table(
                    reader,
                    table,
                    hint ? 1 : 0,
                    text.chars().filter(it -> it == '"').count() % 2 == 1);
        } catch (CsvParseException e) {
            return new Refused(Reason.BROKEN);
        } catch (java.io.IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    private static ImportFile table(CsvReader<CsvRecord> reader, ImportTable table, int skipped, boolean oddQuotes) {
        var number = skipped;
        var last = List.<String>of();
        for (var row : reader) {
            number = Math.toIntExact(row.getStartingLineNumber()) + skipped;
            last = row.getFields();
            if (last.stream().anyMatch(it -> breaks(it) > MOST_BREAKS)) return notClosed(number);
            var refused = table.add(number, last);
            if (refused.isPresent()) return refused.get();
        }
        if (oddQuotes && last.stream().anyMatch(it -> breaks(it) > 0)) return notClosed(number);
        return table.done();
    }

    private static Refused notClosed(int row) {
        return new Refused(Reason.QUOTE_NOT_CLOSED, String.valueOf(row));
    }

    private static long breaks(String cell) {
        return cell.chars().filter(it -> it == '\n').count();
    }

    /** UTF-8 and UTF-16 by their byte order mark; else UTF-8 when the bytes are that, which is next to never by chance. */
    static String decode(byte[] bytes) {
        var start = bytes.length < 2 ? 0 : ((bytes[0] & 0xff) << 8) | (bytes[1] & 0xff);
        if (start == 0xFFFE) return new String(bytes, 2, bytes.length - 2, UTF_16LE);
        if (start == 0xFEFF) return new String(bytes, 2, bytes.length - 2, UTF_16BE);
        try {
            var text = UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
            return text.startsWith("\uFEFF") ? text.substring(1) : text;
        } catch (CharacterCodingException e) {
            return new String(bytes, WINDOWS_1252);
        }
    }

    /** The one that the first line with any has most of, outside quotes; a semicolon when there is none. */
    static char separator(String text) {
        var counts = new int[SEPARATORS.length()];
        var quoted = false;
        for (var i = 0; i < text.length(); i++) {
            var c = text.charAt(i);
            if (c == '"') quoted = !quoted;
            if (quoted) continue;
            if (SEPARATORS.indexOf(c) >= 0) counts[SEPARATORS.indexOf(c)]++;
            if (c == '\n' && counts[0] + counts[1] + counts[2] > 0) break;
        }
        var best = 0;
        for (var i = 1; i < counts.length; i++) if (counts[i] > counts[best]) best = i;
        return SEPARATORS.charAt(best);
    }
}
