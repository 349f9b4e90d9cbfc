package nl.bijeen.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import tools.jackson.databind.json.JsonMapper;

/** What was measured: printed line by line as it comes, and written as JSON at the end. */
final class Report {

    /**
     * One line.
     *
     * @param what was measured
     * @param figure and its unit, like {@code /s}
     * @param against the limit measured beside it; 0 when there is none
     * @param ratio to that limit; 0 when there is none
     * @param aim in words; empty when there is none
     * @param more what else there is to say, like p50 and p99
     */
    record Line(String what, double figure, String unit, double against, double ratio, String aim, String more) {}

    private static final String FORM = "%-46s %12s %12s %7s  %-9s %s%n";

    private final List<Line> lines = new ArrayList<>();

    void title(String title) {
        System.out.printf("%n%s%n", title);
        System.out.printf(FORM, "", "measured", "limit", "ratio", "aim", "");
    }

    /** Something that stands by itself. */
    void tell(String what, double figure, String unit, String aim, String more) {
        add(new Line(what, figure, unit, 0, 0, aim, more));
    }

    /** Something that is held against something else. */
    void hold(String what, double figure, String unit, double against, double ratio, String aim, String more) {
        add(new Line(what, figure, unit, against, ratio, aim, more));
    }

    private void add(Line line) {
        lines.add(line);
        var ratio = line.ratio() == 0 ? "" : "%.2f".formatted(line.ratio());
        var against = line.against() == 0 ? "" : number(line.against()) + line.unit();
        System.out.printf(
                FORM, line.what(), number(line.figure()) + line.unit(), against, ratio, line.aim(), line.more());
    }

    private static String number(double figure) {
        return String.format(Locale.ROOT, figure < 20 ? "%.2f" : "%.0f", figure);
    }

    static String spread(Timings timings) {
        return String.format(Locale.ROOT, "p50 %.1f ms, p99 %.1f ms", timings.within(0.5), timings.within(0.99));
    }

    void write(Path file) throws IOException {
        Files.createDirectories(file.toAbsolutePath().getParent());
        Files.writeString(
                file, JsonMapper.shared().writerWithDefaultPrettyPrinter().writeValueAsString(lines));
        System.out.printf("%nWritten to %s.%n", file);
    }
}
