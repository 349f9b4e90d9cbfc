package nl.bijeen.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.json.JsonMapper;

/** The reader against announcements with labels, where a checkout has them beside it. */
class LabelledAnnouncementsTest {

    private static final Path SHARED = Path.of("../shared");

    @TempDir
    Path answers;

    @ParameterizedTest
    @CsvSource({"announcements, 0.9", "seeds, 0.97"})
    void the_labelled_announcements_are_read_as_well_as_before(String folder, double least) throws Exception {
        assumeTrue(Files.isDirectory(SHARED.resolve(folder)), "no labelled announcements beside this checkout");

        read(SHARED.resolve(folder));

        assertThat(score(SHARED.resolve(folder))).isGreaterThanOrEqualTo(least);
    }

    private void read(Path folder) throws Exception {
        var arguments = new ArrayList<>(List.of("--out", answers.toString()));
        try (var files = Files.list(folder)) {
            files.filter(it -> it.toString().endsWith(".txt")).forEach(it -> arguments.add(it.toString()));
        }
        var clock = Clock.fixed(Instant.parse("2026-11-22T12:00:00Z"), ZoneOffset.UTC);
        assertThat(new ReadCommand(new PrintStream(System.out, true), System.err, clock).run(arguments))
                .isZero();
    }

    private double score(Path truth) throws Exception {
        var figures = answers.resolve("figures");
        var python = new ProcessBuilder(
                        "python3",
                        SHARED.resolve("score.py").toString(),
                        answers.toString(),
                        "--truth",
                        truth.toString(),
                        "--json",
                        figures.toString())
                .redirectErrorStream(true)
                .redirectOutput(answers.resolve("said").toFile())
                .start();
        assertThat(python.waitFor()).isZero();
        return JsonMapper.shared()
                .readTree(Files.readString(figures))
                .path("macro_f1")
                .asDouble();
    }
}
