package nl.bijeen.people;

import static java.nio.charset.StandardCharsets.UTF_16LE;
import static java.nio.charset.StandardCharsets.UTF_8;
import static java.util.stream.Collectors.joining;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.Charset;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class ImportCsvProperties {

    private static final Charset WINDOWS_1252 = Charset.forName("windows-1252");
    private static final List<String> HEADER = List.of("Naam", "E-mailadres", "Functie", "Plaats");

    enum Encoding {
        UTF8,
        UTF8_WITH_MARK,
        WINDOWS,
        UTF16_WITH_MARK;

        byte[] bytes(String text) {
            return switch (this) {
                case UTF8 -> text.getBytes(UTF_8);
                case UTF8_WITH_MARK -> ("\uFEFF" + text).getBytes(UTF_8);
                case WINDOWS -> text.getBytes(WINDOWS_1252);
                case UTF16_WITH_MARK -> ("\uFEFF" + text).getBytes(UTF_16LE);
            };
        }
    }

    @Property
    void what_a_spreadsheet_saves_is_read_back_cell_by_cell(
            @ForAll("tables") List<List<String>> rows,
            @ForAll("separators") char separator,
            @ForAll Encoding encoding,
            @ForAll boolean carriageReturns) {
        var text = java.util.stream.Stream.concat(java.util.stream.Stream.of(HEADER), rows.stream())
                .map(row -> row.stream().map(it -> quoted(it, separator)).collect(joining("" + separator)))
                .collect(joining(carriageReturns ? "\r\n" : "\n"));

        var table = (ImportFile.Table) ImportFile.of(encoding.bytes(text));

        assertThat(table.header()).isEqualTo(HEADER);
        assertThat(table.lines()).extracting(ImportFile.Line::cells).isEqualTo(rows);
    }

    @Property
    void whatever_bytes_come_the_answer_is_a_table_or_a_reason(@ForAll byte[] bytes) {
        assertThat(ImportFile.of(bytes)).isNotNull();
    }

    @Property
    void whatever_comes_in_a_box_the_answer_is_a_table_or_a_reason(@ForAll byte[] bytes) {
        var packed = new byte[bytes.length + 4];
        System.arraycopy(new byte[] {'P', 'K', 3, 4}, 0, packed, 0, 4);
        System.arraycopy(bytes, 0, packed, 4, bytes.length);

        assertThat(ImportFile.of(packed)).isInstanceOf(ImportFile.Refused.class);
    }

    @Property
    void days_are_read_however_they_are_written(
            @ForAll("days") java.time.LocalDate day, @ForAll("patterns") String pattern) {
        var written = java.time.format.DateTimeFormatter.ofPattern(pattern, nl.bijeen.view.Texts.DUTCH)
                .format(day);

        assertThat(ImportDay.of(written)).contains(day);
    }

    @Provide
    Arbitrary<List<List<String>>> tables() {
        // Letters that all these encodings have, and that Windows-1252 writes as no UTF-8 can be.
        var cell = Arbitraries.of("é", "ë", "€", "a", "Z", " ", ";", ",", "\"", "'", "9", "ü")
                .list()
                .ofMaxSize(12)
                .map(it -> String.join("", it).replaceAll(" +", " ").strip());
        var first = cell.map(it -> "x" + it);
        return first.flatMap(one -> cell.list().ofSize(3).map(rest -> {
                    var row = new java.util.ArrayList<>(List.of(one));
                    row.addAll(rest);
                    return List.copyOf(row);
                }))
                .list()
                .ofMinSize(1)
                .ofMaxSize(8);
    }

    @Provide
    Arbitrary<Character> separators() {
        return Arbitraries.of(';', ',', '\t');
    }

    @Provide
    Arbitrary<java.time.LocalDate> days() {
        return Arbitraries.longs()
                .between(
                        java.time.LocalDate.of(1961, 1, 1).toEpochDay(),
                        java.time.LocalDate.of(2060, 12, 31).toEpochDay())
                .map(java.time.LocalDate::ofEpochDay);
    }

    @Provide
    Arbitrary<String> patterns() {
        return Arbitraries.of(
                "uuuu-MM-dd", "d-M-uuuu", "dd/MM/uuuu", "d.M.uu", "d MMMM uuuu", "d MMM uuuu", "uuuu-MM-dd'T'00:00:00");
    }

    private static String quoted(String cell, char separator) {
        var must = cell.indexOf(separator) >= 0 || cell.contains("\"");
        return must ? '"' + cell.replace("\"", "\"\"") + '"' : cell;
    }
}
