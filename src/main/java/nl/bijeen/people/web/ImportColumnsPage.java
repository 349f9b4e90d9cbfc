package nl.bijeen.people.web;

import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import nl.bijeen.people.Import;
import nl.bijeen.people.ImportColumn;
import nl.bijeen.people.ImportMapping;
import nl.bijeen.view.Frame;
import nl.bijeen.view.Option;
import nl.bijeen.view.Page;
import nl.bijeen.view.Problems;

/**
 * Which column of a file holds what.
 *
 * @param samples for each column what the first rows have in it
 */
public record ImportColumnsPage(Import file, ImportMapping mapping, List<List<String>> samples, Problems problems)
        implements Page {

    /** A column as it is shown. */
    public record Column(String field, String label, String sample, String chosen) {}

    public List<Column> columns(Frame frame) {
        return IntStream.range(0, file.header().size())
                .filter(it ->
                        !(file.header().get(it).isEmpty() && samples.get(it).isEmpty()))
                .mapToObj(it -> column(it, frame))
                .toList();
    }

    private Column column(int at, Frame frame) {
        var header = file.header().get(at);
        var label = header.isEmpty() ? frame.text("people.import.columns.nameless", letters(at)) : header;
        var some = samples.get(at).isEmpty()
                ? frame.text("people.import.columns.empty")
                : frame.text("people.import.columns.sample", String.join(" · ", samples.get(at)));
        var chosen = mapping.columns().get(at);
        return new Column(field(at), label, some, chosen == null ? "" : chosen.name());
    }

    public List<Option> options(Frame frame) {
        return Stream.of(ImportColumn.values())
                .map(it -> new Option(it.name(), frame.text("people.import.column." + it)))
                .toList();
    }

    static String field(int column) {
        return "column[" + column + "]";
    }

    /** As a spreadsheet calls its columns: A to Z, then AA. */
    private static String letters(int at) {
        var last = String.valueOf((char) ('A' + at % 26));
        return at < 26 ? last : letters(at / 26 - 1) + last;
    }

    @Override
    public int status() {
        return problems.any() ? 422 : 200;
    }
}
