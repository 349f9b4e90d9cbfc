package nl.bijeen.view;

import static java.util.stream.Collectors.toSet;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/**
 * Every text that is asked for exists, and every text that exists is asked for. A literal that ends in a dot and is completed
 * by the program, as in {@code text("event.kind." + kind)}, asks for all texts that begin with it. The office is in Dutch only:
 * keys of the form {@code <module>.office.…} and {@code journal.…} need no English. What is noted in the journal as
 * {@code event.published} has its text under {@code journal.event.published}.
 */
class TextsTest {

    private static final Path SOURCES = Path.of("src/main/java/nl/bijeen");
    private static final Path TEXTS = Path.of("src/main/resources/texts");
    private static final Pattern ASKED = Pattern.compile("\\b(?:text|has)\\(\\s*\"([a-z][\\w-]*\\.[\\w.-]*)\"");
    private static final Pattern NAMED = Pattern.compile("\"([a-z][\\w-]*\\.[\\w.-]*)\"");
    private static final Pattern PLACE = Pattern.compile("\\{(\\d)");

    private final Words dutch = new Texts().in(Texts.DUTCH);
    private final Words english = new Texts().in(Texts.ENGLISH);
    private final List<String> sources = sources();

    @Test
    void every_text_that_is_asked_for_exists() {
        var missing = literals(ASKED).stream()
                .filter(it ->
                        it.endsWith(".") ? dutch.keys().stream().noneMatch(key -> key.startsWith(it)) : !dutch.has(it))
                .toList();

        assertThat(missing).isEmpty();
    }

    @Test
    void every_text_is_asked_for() {
        var named = literals(NAMED);
        var prefixes = named.stream().filter(it -> it.endsWith(".")).toList();

        Predicate<String> asked =
                key -> named.contains(key) || prefixes.stream().anyMatch(key::startsWith);

        assertThat(dutch.keys().stream()
                        .filter(asked.negate())
                        .filter(key -> !asked.test(key.replaceFirst("^journal\\.", ""))))
                .isEmpty();
    }

    @Test
    void what_visitors_read_exists_in_english_too() throws IOException {
        var forVisitors = dutch.keys().stream()
                .filter(it -> Files.exists(TEXTS.resolve(module(it) + "_en.properties")))
                .filter(it -> !it.startsWith(module(it) + ".office.") && !it.startsWith("journal."));

        assertThat(forVisitors.filter(it -> !english.has(it))).isEmpty();
        assertThat(english.keys().stream().filter(it -> !dutch.has(it))).isEmpty();
    }

    @Test
    void both_languages_fill_in_the_same_things() {
        assertThat(english.keys())
                .allSatisfy(key -> assertThat(places(english, key)).as(key).isEqualTo(places(dutch, key)));
    }

    @Test
    void a_key_has_one_text_in_a_language() throws IOException {
        try (var files = Files.list(TEXTS)) {
            assertThat(files.flatMap(TextsTest::keys)).doesNotHaveDuplicates();
        }
    }

    @Test
    void a_key_begins_with_the_name_of_its_module() throws IOException {
        try (var files = Files.list(TEXTS)) {
            assertThat(files.toList()).allSatisfy(file -> {
                var module = file.getFileName().toString().replaceAll("(-\\w+)?(_en)?\\.properties", "");
                assertThat(Files.readAllLines(file))
                        .allMatch(line -> line.isBlank()
                                || line.startsWith("#")
                                || line.startsWith(module + ".")
                                || line.startsWith("journal."));
            });
        }
    }

    private static Stream<String> keys(Path file) {
        var language = file.toString().endsWith("_en.properties") ? "English: " : "Dutch: ";
        return read(file)
                .lines()
                .filter(it -> !it.startsWith("#") && it.contains("="))
                .map(it -> language + it.substring(0, it.indexOf('=')));
    }

    private static Set<String> places(Words words, String key) {
        return PLACE.matcher(String.valueOf(words.texts().get(key)))
                .results()
                .map(it -> it.group(1))
                .collect(toSet());
    }

    private static String module(String key) {
        return key.substring(0, key.indexOf('.'));
    }

    private Set<String> literals(Pattern pattern) {
        return sources.stream()
                .flatMap(it -> pattern.matcher(it).results())
                .map(it -> it.group(1))
                .collect(java.util.stream.Collectors.toCollection(TreeSet::new));
    }

    private static List<String> sources() {
        try (Stream<Path> files = Files.walk(SOURCES)) {
            return files.filter(it ->
                            it.toString().endsWith(".java") || it.toString().endsWith(".jte"))
                    .map(TextsTest::read)
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
