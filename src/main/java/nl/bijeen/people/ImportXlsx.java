package nl.bijeen.people;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import nl.bijeen.people.ImportFile.Reason;
import nl.bijeen.people.ImportFile.Refused;
import org.dhatim.fastexcel.reader.Cell;
import org.dhatim.fastexcel.reader.CellType;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.ReadingOptions;
import org.dhatim.fastexcel.reader.Row;
import org.dhatim.fastexcel.reader.Sheet;
import org.dhatim.fastexcel.reader.SheetVisibility;
import org.jspecify.annotations.Nullable;

/** Reads the first sheet of an Excel file that can be seen. */
final class ImportXlsx {

    /** What is no letter of a format: text in quotes, colours and countries in brackets, a character after a backslash. */
    private static final Pattern LITERAL = Pattern.compile("\"[^\"]*\"|\\[[^]]*]|\\\\.");

    private static final Pattern OF_A_DAY = Pattern.compile("[dDyYjJ]");

    private ImportXlsx() {}

    static ImportFile read(byte[] bytes) {
        var refused = ImportZip.refusal(bytes);
        if (refused.isPresent()) return refused.get();
        try (var book = new ReadableWorkbook(new ByteArrayInputStream(bytes), new ReadingOptions(true, false))) {
            var sheet = book.getSheets()
                    .filter(it -> it.getVisibility() == SheetVisibility.VISIBLE)
                    .findFirst();
            return sheet.isEmpty() ? new Refused(Reason.NOT_A_TABLE) : table(sheet.get());
        } catch (IOException e) {
            return new Refused(Reason.BROKEN);
        } catch (RuntimeException e) {
            // On a part that is missing, XML that is none or a number out of bounds the reader throws whatever comes
            // up.
            return new Refused(Reason.BROKEN);
        }
    }

    private static ImportFile table(Sheet sheet) throws IOException {
        var table = new ImportTable();
        try (var rows = sheet.openStream()) {
            for (var row : (Iterable<Row>) rows::iterator) {
                var formula = formula(row);
                if (formula.isPresent()) return new Refused(Reason.FORMULA, formula.get());
                var refused = table.add(row.getRowNum(), texts(row));
                if (refused.isPresent()) return refused.get();
            }
        }
        return table.done();
    }

    /** The address of a cell that is worked out rather than typed. What it showed last is not always what it says. */
    private static Optional<String> formula(Row row) {
        return row.stream()
                .filter(it -> it != null && (it.getType() == CellType.FORMULA || it.getType() == CellType.ERROR))
                .map(it -> it.getAddress().toString())
                .findFirst();
    }

    private static List<String> texts(Row row) {
        var last = row.getCellCount();
        while (last > 0 && isEmpty(row.getCell(last - 1))) last--;
        var texts = new ArrayList<String>(last);
        for (var column = 0; column < last; column++)
            texts.add(row.getOptionalCell(column).map(ImportXlsx::text).orElse(""));
        return texts;
    }

    private static boolean isEmpty(@Nullable Cell cell) {
        return cell == null || cell.getType() == CellType.EMPTY;
    }

    private static String text(Cell cell) {
        if (isEmpty(cell)) return "";
        if (cell.getType() != CellType.NUMBER) return cell.getText();
        if (isDay(cell)) return cell.asDate().toLocalDate().toString();
        var number = cell.asNumber();
        return (number.signum() == 0 ? BigDecimal.ZERO : number.stripTrailingZeros()).toPlainString();
    }

    private static boolean isDay(Cell cell) {
        var format = cell.getDataFormatString();
        return format != null
                && OF_A_DAY.matcher(LITERAL.matcher(format).replaceAll("")).find();
    }
}
