package nl.bijeen.people;

import java.util.List;

/** What somebody sent to be imported: a table, or why it cannot be one. Its first bytes tell what it is, not its name. */
public sealed interface ImportFile {

    /** In bytes, as it was sent. */
    int LARGEST = 15_000_000;

    /** Without the header. An association knows thousands of people; a file with more rows than this is another file. */
    int MOST_ROWS = 50_000;

    int MOST_COLUMNS = 100;

    /** The header and the rows below it that hold anything. */
    record Table(List<String> header, List<Line> lines) implements ImportFile {

        public Table {
            header = List.copyOf(header);
            lines = List.copyOf(lines);
        }
    }

    /**
     * One row.
     *
     * @param number where the file has it, counted from 1, as a spreadsheet shows it
     * @param cells stripped, as many as the header has
     */
    record Line(int number, List<String> cells) {

        public Line {
            cells = List.copyOf(cells);
        }
    }

    /**
     * A file that nobody can make a table of, or one too large.
     *
     * @param where the cell or row that it is about; empty for the file as a whole
     */
    record Refused(Reason reason, String where) implements ImportFile {

        Refused(Reason reason) {
            this(reason, "");
        }
    }

    enum Reason {
        EMPTY,
        TOO_LARGE,
        UNPACKS_TOO_LARGE,
        OLD_EXCEL,
        NOT_A_TABLE,
        BROKEN,
        QUOTE_NOT_CLOSED,
        FORMULA,
        NO_HEADER,
        NO_ROWS,
        TOO_MANY_ROWS,
        TOO_MANY_COLUMNS
    }

    static ImportFile of(byte[] bytes) {
        if (bytes.length == 0) return new Refused(Reason.EMPTY);
        if (bytes.length > LARGEST) return new Refused(Reason.TOO_LARGE);
        if (startsWith(bytes, 'P', 'K')) return ImportXlsx.read(bytes);
        if (startsWith(bytes, 0xD0, 0xCF, 0x11, 0xE0)) return new Refused(Reason.OLD_EXCEL);
        return ImportCsv.read(bytes);
    }

    private static boolean startsWith(byte[] bytes, int... start) {
        if (bytes.length < start.length) return false;
        for (var i = 0; i < start.length; i++) if ((bytes[i] & 0xff) != start[i]) return false;
        return true;
    }
}
