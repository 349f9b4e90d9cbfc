package nl.bijeen.people;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Consumer;
import java.util.zip.Deflater;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import nl.bijeen.people.ImportFile.Reason;
import nl.bijeen.people.ImportFile.Refused;
import nl.bijeen.people.ImportFile.Table;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipFile;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.junit.jupiter.api.Test;

class ImportFileTest {

    @Test
    void text_of_windows_keeps_its_accents() {
        var table = table("Naam;Plaats\r\nZoë;Café €uro\r\n".getBytes(Charset.forName("windows-1252")));

        assertThat(table.lines().getFirst().cells()).containsExactly("Zoë", "Café €uro");
    }

    @Test
    void rows_keep_the_number_that_a_spreadsheet_shows() {
        var table = table("sep=,\nNaam,Functie\n\nZoë,\"Manager\ninkomen\"\nBram,Directeur\n".getBytes(UTF_8));

        assertThat(table.lines()).extracting(ImportFile.Line::number).containsExactly(4, 6);
        assertThat(table.lines().getFirst().cells()).containsExactly("Zoë", "Manager inkomen");
    }

    @Test
    void a_title_above_the_header_is_passed_over() {
        var table = table(
                "Ledenlijst 2026;;\n;;\nNaam;E-mailadres;Organisatie\nZoë;z@k.example;Kruinwijk\n".getBytes(UTF_8));

        assertThat(table.header()).containsExactly("Naam", "E-mailadres", "Organisatie");
        assertThat(table.lines()).hasSize(1);
    }

    @Test
    void a_list_without_a_header_is_refused() {
        assertThat(read("Zoë;zoe@k.example\nBram;bram@k.example\n")).isEqualTo(new Refused(Reason.NO_HEADER));
        assertThat(read("Naam;E-mailadres\n;\n")).isEqualTo(new Refused(Reason.NO_ROWS));
        assertThat(read(" \n;;\n")).isEqualTo(new Refused(Reason.EMPTY));
        assertThat(read("")).isEqualTo(new Refused(Reason.EMPTY));
    }

    @Test
    void a_quote_that_is_never_closed_does_not_swallow_the_rows_below_it() {
        assertThat(read("Naam;Functie\nZoë;\"Manager\nBram;Directeur\n"))
                .isEqualTo(new Refused(Reason.QUOTE_NOT_CLOSED, "2"));
    }

    @Test
    void what_is_no_table_is_told_by_what_it_is() throws IOException {
        assertThat(read("%PDF-1.7 ...")).isEqualTo(new Refused(Reason.NOT_A_TABLE));
        assertThat(ImportFile.of(new byte[] {0x4d, 0x5a, 0, 0, 1})).isEqualTo(new Refused(Reason.NOT_A_TABLE));
        assertThat(ImportFile.of(new byte[] {(byte) 0xd0, (byte) 0xcf, 0x11, (byte) 0xe0, 0}))
                .isEqualTo(new Refused(Reason.OLD_EXCEL));
        assertThat(ImportFile.of(zip("word/document.xml", "<x/>".getBytes(UTF_8))))
                .isEqualTo(new Refused(Reason.NOT_A_TABLE));
        assertThat(ImportFile.of(zip("xl/workbook.xml", "<not-xml".getBytes(UTF_8))))
                .isEqualTo(new Refused(Reason.BROKEN));
        assertThat(ImportFile.of(new byte[ImportFile.LARGEST + 1])).isEqualTo(new Refused(Reason.TOO_LARGE));
    }

    @Test
    void half_an_excel_file_is_broken() {
        var whole = book(sheet -> sheet.value(0, 0, "Naam"));

        assertThat(ImportFile.of(java.util.Arrays.copyOf(whole, whole.length / 2)))
                .isEqualTo(new Refused(Reason.BROKEN));
    }

    @Test
    void an_excel_file_gives_texts_whole_numbers_and_days() {
        var table = table(book(sheet -> {
            for (var column = 0; column < 4; column++)
                sheet.value(
                        0,
                        column,
                        List.of("Naam", "CBS-code", "Sinds", "Telefoon").get(column));
            sheet.value(1, 0, " Zoë  Gündoğan ");
            sheet.value(1, 1, 344);
            sheet.value(1, 2, LocalDate.of(2024, 3, 1));
            sheet.style(1, 2).format("dd-mm-yyyy").set();
            sheet.value(1, 3, 612345678);
        }));

        assertThat(table.lines())
                .containsExactly(new ImportFile.Line(2, List.of("Zoë Gündoğan", "344", "2024-03-01", "612345678")));
    }

    @Test
    void a_formula_is_refused_with_its_cell() {
        var bytes = book(sheet -> {
            sheet.value(0, 0, "Naam");
            sheet.value(1, 0, "Zoë");
            sheet.formula(2, 1, "A2");
        });

        assertThat(ImportFile.of(bytes)).isEqualTo(new Refused(Reason.FORMULA, "B3"));
    }

    @Test
    void what_unpacks_to_more_than_a_table_can_hold_is_not_unpacked() throws IOException {
        assertThat(ImportFile.of(zip("xl/workbook.xml", new byte[160_000_000])))
                .isEqualTo(new Refused(Reason.UNPACKS_TOO_LARGE));
        assertThat(ImportFile.of(zip("xl/workbook.xml", new byte[30_000_000])))
                .isEqualTo(new Refused(Reason.UNPACKS_TOO_LARGE));
    }

    @Test
    void entities_of_xml_are_not_blown_up() throws IOException {
        var bomb = """
                <!DOCTYPE x [<!ENTITY a "aaaaaaaaaa"><!ENTITY b "&a;&a;&a;&a;&a;&a;&a;&a;"><!ENTITY c "&b;&b;&b;&b;&b;&b;">]>
                <sst xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><si><t>&c;</t></si></sst>
                """;
        var parts = new ByteArrayOutputStream();
        var whole = book(sheet -> {
            sheet.value(0, 0, "Naam");
            sheet.value(1, 0, "Zoë");
        });
        try (var zip = new ZipOutputStream(parts);
                var parted = ZipFile.builder().setByteArray(whole).get()) {
            for (var entry :
                    (Iterable<ZipArchiveEntry>) () -> parted.getEntries().asIterator()) {
                zip.putNextEntry(new ZipEntry(entry.getName()));
                var content = parted.getInputStream(entry).readAllBytes();
                zip.write(entry.getName().equals("xl/sharedStrings.xml") ? bomb.getBytes(UTF_8) : content);
            }
        }

        var read = ImportFile.of(parts.toByteArray());

        assertThat(read.toString()).doesNotContain("aaaaaaaaaaaaaaaaaaaa");
    }

    @Test
    void too_many_rows_or_columns_are_refused() {
        var rows = "Naam\n" + "Zoë\n".repeat(200_000);
        var columns = "Naam;" + "x;".repeat(100) + "y\nZoë\n";

        assertThat(read(rows)).isEqualTo(new Refused(Reason.TOO_MANY_ROWS));
        assertThat(read("Naam\n" + "Zoë\n".repeat(ImportFile.MOST_ROWS + 1)))
                .isEqualTo(new Refused(Reason.TOO_MANY_ROWS));
        assertThat(read("Naam\n" + "Zoë\n".repeat(ImportFile.MOST_ROWS))).isInstanceOf(Table.class);
        assertThat(read(columns)).isEqualTo(new Refused(Reason.TOO_MANY_COLUMNS));
    }

    private static ImportFile read(String text) {
        return ImportFile.of(text.getBytes(UTF_8));
    }

    private static Table table(byte[] bytes) {
        return (Table) ImportFile.of(bytes);
    }

    private static byte[] book(Consumer<Worksheet> cells) {
        var bytes = new ByteArrayOutputStream();
        try (var book = new Workbook(bytes, "Test", "1.0")) {
            cells.accept(book.newWorksheet("Blad1"));
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    private static byte[] zip(String name, byte[] content) throws IOException {
        var bytes = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(bytes)) {
            zip.setLevel(Deflater.BEST_COMPRESSION);
            zip.putNextEntry(new ZipEntry(name));
            zip.write(content);
        }
        return bytes.toByteArray();
    }
}
