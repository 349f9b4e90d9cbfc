package nl.bijeen.view;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;

/**
 * A list as a file for a spreadsheet. Cells hold text and never a formula: what was typed by others must not run on the
 * computer of whoever opens the list.
 *
 * @param name of the sheet
 * @param rows each as long as the header
 */
public record Spreadsheet(String name, List<String> header, List<List<String>> rows) {

    /** As the end of the address it is downloaded from says. */
    public enum Kind {
        CSV("text/csv;charset=UTF-8"),
        XLSX("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet");

        private final String mediaType;

        Kind(String mediaType) {
            this.mediaType = mediaType;
        }
    }

    private static final String BYTE_ORDER_MARK = "\uFEFF";

    /** What a cell must not start with: a spreadsheet takes the rest for a formula and runs it. */
    private static final String FORMULA = "=+-@\t\r";

    /** The list to be kept as a file of that name; browsers and proxies keep no copy. */
    public ResponseEntity<byte[]> download(String fileName, Kind kind) {
        var extension = kind == Kind.CSV ? ".csv" : ".xlsx";
        return ResponseEntity.ok()
                .contentType(MediaType.parseMediaType(kind.mediaType))
                .header("Content-Disposition", "attachment; filename=\"" + fileName + extension + "\"")
                .header("Cache-Control", "no-store")
                .body(kind == Kind.CSV ? csv() : xlsx());
    }

    /** Semicolons, because a Dutch Excel takes a comma for part of a number. */
    public byte[] csv() {
        var text = Stream.concat(Stream.of(header), rows.stream())
                .map(row -> row.stream().map(it -> quoted(harmless(it))).collect(Collectors.joining(";")))
                .collect(Collectors.joining("\r\n", BYTE_ORDER_MARK, "\r\n"));
        return text.getBytes(UTF_8);
    }

    /** The header in bold, and in sight while one scrolls. */
    public byte[] xlsx() {
        var file = new ByteArrayOutputStream();
        try (var book = new Workbook(file, "Bijeen", "1.0")) {
            var sheet = book.newWorksheet(name);
            for (var column = 0; column < header.size(); column++) {
                sheet.value(0, column, header.get(column));
                sheet.style(0, column).bold().set();
                sheet.width(column, Math.clamp(header.get(column).length() + 2L, 14, 40));
            }
            for (var row = 0; row < rows.size(); row++) write(sheet, row + 1, rows.get(row));
            sheet.freezePane(0, 1);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return file.toByteArray();
    }

    private static void write(Worksheet sheet, int row, List<String> cells) {
        for (var column = 0; column < cells.size(); column++) sheet.value(row, column, harmless(cells.get(column)));
    }

    private static String harmless(String cell) {
        return !cell.isEmpty() && FORMULA.indexOf(cell.charAt(0)) >= 0 ? "'" + cell : cell;
    }

    private static String quoted(String cell) {
        return '"' + cell.replace("\"", "\"\"") + '"';
    }
}
