package nl.bijeen.registration;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.bijeen.event.When;
import nl.bijeen.registration.Roster.Line;
import nl.bijeen.view.Words;
import org.dhatim.fastexcel.Workbook;

/**
 * The list of participants as a file for a spreadsheet, with their needs: those who make one arrange the meeting.
 *
 * @param needs by the number of the registration
 */
public record Export(List<Line> lines, List<Question> questions, Map<Long, Need> needs, Words words) {

    private static final String BYTE_ORDER_MARK = "\uFEFF";

    /** What a cell must not start with: a spreadsheet takes the rest for a formula and runs it. */
    private static final String FORMULA = "=+-@\t\r";

    /** Semicolons, because a Dutch Excel takes a comma for part of a number. */
    public byte[] csv() {
        var text = Stream.concat(Stream.of(header()), lines.stream().map(this::cells))
                .map(row -> row.stream().map(it -> quoted(harmless(it))).collect(Collectors.joining(";")))
                .collect(Collectors.joining("\r\n", BYTE_ORDER_MARK, "\r\n"));
        return text.getBytes(UTF_8);
    }

    /** Cells hold text and never a formula. */
    public byte[] xlsx() {
        var file = new ByteArrayOutputStream();
        try (var book = new Workbook(file, "Bijeen", "1.0")) {
            var sheet = book.newWorksheet(words.text("registration.office.export.sheet"));
            var header = header();
            for (var column = 0; column < header.size(); column++) {
                sheet.value(0, column, header.get(column));
                sheet.style(0, column).bold().set();
                sheet.width(column, Math.min(40, Math.max(14, header.get(column).length() + 2)));
            }
            for (var row = 0; row < lines.size(); row++) {
                var cells = cells(lines.get(row));
                for (var column = 0; column < cells.size(); column++) {
                    sheet.value(row + 1, column, harmless(cells.get(column)));
                }
            }
            sheet.freezePane(0, 1);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return file.toByteArray();
    }

    private List<String> header() {
        var header = new ArrayList<>(
                Stream.of("status", "name", "email", "phone", "organisation", "position", "booker", "since")
                        .map(it -> words.text("registration.office.export." + it))
                        .toList());
        questions.forEach(it -> header.add(it.text()));
        header.add(words.text("registration.office.export.dietary"));
        header.add(words.text("registration.office.export.access"));
        return header;
    }

    private List<String> cells(Line line) {
        var registration = line.registration();
        var person = registration.person();
        var email = person.email();
        var need = needs.getOrDefault(registration.id().value(), Need.NONE);
        var cells = new ArrayList<>(List.of(
                words.text("registration.status." + registration.status()),
                person.nameFollows() ? words.text("registration.name-follows") : person.name(),
                email == null ? "" : email.value(),
                person.phone(),
                person.organisation(),
                person.position(),
                line.booker(),
                When.local(registration.since()).toLocalDate().toString()));
        questions.forEach(it -> cells.add(String.join(", ", person.answers().to(it))));
        cells.add(need.dietary());
        cells.add(need.access());
        return cells;
    }

    static String harmless(String cell) {
        return !cell.isEmpty() && FORMULA.indexOf(cell.charAt(0)) >= 0 ? "'" + cell : cell;
    }

    private static String quoted(String cell) {
        return '"' + cell.replace("\"", "\"\"") + '"';
    }
}
