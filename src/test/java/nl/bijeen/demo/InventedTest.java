package nl.bijeen.demo;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Nobody and nothing in the demonstration is real. */
class InventedTest {

    static final Path DEMO = Path.of("src/main/resources/demo");
    static final Path SEEDS = Path.of("../shared/seeds");
    static final Path MUNICIPALITIES = Path.of("../shared/gemeenten.csv");

    @Test
    void nobody_of_the_real_announcements_is_in_it() throws IOException {
        assumeTrue(Files.isDirectory(SEEDS));
        var real = new ArrayList<String>();
        for (var seed : files(SEEDS, ".json")) {
            var told = JsonMapper.shared().readTree(Files.readString(seed));
            told.path("speakers").forEach(it -> real.add(it.path("name").asString()));
            told.path("organisers").forEach(it -> real.add(it.asString()));
            names(told.path("contact")).forEach(real::add);
        }

        assertThat(real).hasSizeGreaterThan(6);
        for (var name : real) assertThat(everything()).doesNotContainIgnoringCase(name);
    }

    @Test
    void no_sentence_of_the_real_announcements_is_in_it() throws IOException {
        assumeTrue(Files.isDirectory(SEEDS));
        for (var seed : files(SEEDS, ".txt")) {
            var sentences = Pattern.compile("[^.?!\\n]{40,}")
                    .matcher(Files.readString(seed))
                    .results()
                    .map(it -> it.group().strip())
                    .toList();
            for (var sentence : sentences) assertThat(everything()).doesNotContain(sentence);
        }
    }

    @Test
    void no_organisation_bears_the_name_of_a_real_municipality() throws IOException {
        assumeTrue(Files.exists(MUNICIPALITIES));
        var real = Files.readAllLines(MUNICIPALITIES).stream()
                .flatMap(line -> Stream.of(line.split("[,;]")))
                .map(it -> it.replace("\"", "").strip())
                .toList();

        assertThat(Papers.rows("organisations.txt"))
                .allSatisfy(row -> assertThat(real)
                        .doesNotContain(row.get(1), row.get(1).replace("Gemeente ", ""), row.get(2), row.get(3)));
    }

    @Test
    void every_address_ends_where_no_address_can_end() throws IOException {
        var hosts = Pattern.compile("(?:https?://|@)([a-z0-9.-]+)")
                .matcher(everything())
                .results()
                .map(it -> it.group(1))
                .toList();

        assertThat(hosts).isNotEmpty().allMatch(it -> it.endsWith(".example"));
    }

    private static Stream<String> names(JsonNode contact) {
        return contact.isObject() ? Stream.of(contact.path("name").asString()) : Stream.of();
    }

    private static String everything() throws IOException {
        var text = new StringBuilder();
        for (var file : files(DEMO, "")) {
            if (file.toString().matches(".*\\.(json|md|txt)"))
                text.append(Files.readString(file, UTF_8)).append('\n');
        }
        return text.toString();
    }

    private static List<Path> files(Path folder, String suffix) throws IOException {
        try (var files = Files.walk(folder)) {
            return files.filter(Files::isRegularFile)
                    .filter(it -> it.toString().endsWith(suffix))
                    .toList();
        }
    }
}
