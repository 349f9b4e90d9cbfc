package nl.bijeen.intake;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.json.JsonMapper;

class ReadCommandTest {

    @TempDir
    Path folder;

    private final ByteArrayOutputStream out = new ByteArrayOutputStream();
    private final ByteArrayOutputStream errors = new ByteArrayOutputStream();

    @Test
    void a_file_gives_one_object_with_every_field() throws Exception {
        Files.writeString(
                folder.resolve("café.txt"),
                "Politiek café\n\nWanneer: donderdag 21 maart 2024, 20.00 uur\nWaar: Theater De Linde, Utrecht\n");

        assertThat(run(folder.resolve("café.txt").toString())).isZero();

        var json = JsonMapper.shared().readTree(out.toString(UTF_8));
        assertThat(json.path("title").asString()).isEqualTo("Politiek café");
        assertThat(json.path("start").asString()).isEqualTo("2024-03-21T20:00");
        assertThat(json.path("kind").asString()).isEqualTo("cafe");
        assertThat(json.path("city").asString()).isEqualTo("Utrecht");
        assertThat(json.propertyNames())
                .containsExactly(
                        "title",
                        "kind",
                        "status",
                        "start",
                        "end",
                        "year_inferred",
                        "mode",
                        "venue_name",
                        "street",
                        "postcode",
                        "city",
                        "price",
                        "audience",
                        "organisers",
                        "speakers",
                        "programme",
                        "registration_deadline",
                        "capacity",
                        "contact",
                        "replaces",
                        "reason_cancelled");
        assertThat(StreamSupport.stream(json.path("organisers").spliterator(), false))
                .isEmpty();
    }

    @Test
    void a_folder_gets_a_file_for_each_announcement() throws Exception {
        Files.writeString(folder.resolve("1.a.txt"), "Congres 1\n\nop 1 juni 2024");
        Files.writeString(folder.resolve("2.txt"), "Congres 2\n\nop vrijdag 9 oktober");

        assertThat(run(
                        "--out",
                        folder.resolve("new/er").toString(),
                        folder.resolve("1.a.txt").toString(),
                        folder.resolve("2.txt").toString(),
                        "--published",
                        "2020-09-01"))
                .isZero();

        assertThat(folder.resolve("new/er/1.a.json")).content().contains("\"2024-06-01\"");
        assertThat(folder.resolve("new/er/2.json"))
                .content()
                .contains("\"2020-10-09\"")
                .contains("\"year_inferred\" : true");
        assertThat(out.size()).isZero();
    }

    @Test
    void a_file_that_cannot_be_read_gives_one_line_and_the_others_are_still_done() throws Exception {
        Files.writeString(folder.resolve("a.txt"), "Congres");
        Files.writeString(folder.resolve("b.rtf"), "{}");

        assertThat(run(
                        folder.resolve("none.txt").toString(),
                        folder.resolve("b.rtf").toString(),
                        folder.toString(),
                        folder.resolve("a.txt").toString()))
                .isEqualTo(2);

        assertThat(errors.toString(UTF_8).lines())
                .hasSize(3)
                .first()
                .asString()
                .endsWith("none.txt: there is no such file");
        assertThat(out.toString(UTF_8).lines()).singleElement().asString().contains("\"Congres\"");
    }

    @Test
    void a_command_that_is_not_understood_says_how_it_is_used() {
        assertThat(run()).isEqualTo(2);
        assertThat(run("--published", "morgen", "a.txt")).isEqualTo(2);
        assertThat(run("--colour", "a.txt")).isEqualTo(2);
        assertThat(run("a.txt", "--out")).isEqualTo(2);

        assertThat(errors.toString(UTF_8).lines())
                .hasSize(4)
                .allSatisfy(line -> assertThat(line).doesNotContain("Exception"));
    }

    private int run(String... arguments) {
        var clock = Clock.fixed(Instant.parse("2026-11-22T12:00:00Z"), ZoneOffset.UTC);
        return new ReadCommand(new PrintStream(out, true, UTF_8), new PrintStream(errors, true, UTF_8), clock)
                .run(List.of(arguments));
    }
}
