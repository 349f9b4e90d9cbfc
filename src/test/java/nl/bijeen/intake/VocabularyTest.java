package nl.bijeen.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class VocabularyTest {

    private static final Path WORDS = Path.of("src/main/resources/nl/bijeen/intake/words");

    @Test
    void a_line_may_leave_room_for_words_and_name_another_list() {
        var cancelled = Vocabulary.of("status").whole("cancelled");

        assertThat(cancelled
                        .matcher("De bijeenkomst is wegens ziekte helaas geannuleerd.")
                        .find())
                .isTrue();
        assertThat(cancelled
                        .matcher("Is ".concat("dus ".repeat(10)).concat("geannuleerd"))
                        .find())
                .isTrue();
        assertThat(cancelled
                        .matcher("Is ".concat("dus ".repeat(11)).concat("geannuleerd"))
                        .find())
                .isFalse();
    }

    @Test
    void another_list_may_stand_behind_what_may_be_left_out() {
        var beside = Pattern.compile(Vocabulary.of("price").any("alone-no-category"));

        assertThat("lunch").matches(beside);
        assertThat("een lunch").matches(beside);
    }

    @Test
    void a_whole_word_is_no_part_of_another() {
        var later = Vocabulary.of("status").whole("postponed");

        assertThat(later.matcher("UITSTEL").find()).isTrue();
        assertThat(later.matcher("uitstellingen").find()).isFalse();
    }

    @Test
    void a_choice_between_brackets_is_no_group_to_be_counted() {
        assertThat(Pattern.compile(Vocabulary.of("mode").any("hybrid"))
                        .matcher("")
                        .groupCount())
                .isZero();
    }

    @Test
    void a_list_or_file_that_is_not_there_is_a_mistake_at_once() {
        assertThatThrownBy(() -> Vocabulary.of("status").any("tides")).hasMessageContaining("tides");
        assertThatThrownBy(() -> Vocabulary.of("weather")).hasMessageContaining("weather");
    }

    @Test
    void every_list_says_what_it_is_for_and_nothing_twice_or_with_a_space_that_cannot_be_seen() throws IOException {
        var wrong = new ArrayList<String>();
        for (var file : files()) {
            var said = new ArrayList<String>();
            var lines = Files.readAllLines(file);
            for (int at = 0; at < lines.size(); at++) {
                var line = lines.get(at);
                if (line.startsWith("== ")) said.clear();
                if (line.startsWith("== ") && !lines.get(at + 1).startsWith("# ")) wrong.add("without a word: " + line);
                if (!line.strip().equals(line)) wrong.add("a space: " + line);
                if (line.isEmpty() || line.startsWith("#")) continue;
                if (said.contains(line)) wrong.add("twice: " + line);
                said.add(line);
            }
        }
        assertThat(wrong).isEmpty();
    }

    @Test
    void every_list_is_a_pattern_and_is_asked_for() throws IOException {
        var asked = new StringBuilder();
        try (var sources = Files.newDirectoryStream(Path.of("src/main/java/nl/bijeen/intake"), "*.java")) {
            for (var source : sources) asked.append(Files.readString(source));
        }
        var unused = new ArrayList<String>();
        for (var file : files()) {
            var subject = file.getFileName().toString().replace(".txt", "");
            var text = Files.readString(file);
            for (var line : text.lines().filter(it -> it.startsWith("== ")).toList()) {
                var list = line.substring(3);
                Pattern.compile(Vocabulary.of(subject).any(list));
                if (asked.indexOf("(\"" + list + "\")") < 0 && !text.contains("<" + list + ">") && !label(list))
                    unused.add(subject + ": " + list);
            }
        }
        assertThat(unused).isEmpty();
    }

    private static boolean label(String list) {
        var named = Stream.concat(Stream.of(Topic.values()), Stream.of(PageFact.values()));
        return named.map(it -> it.name().toLowerCase(Locale.ROOT)).anyMatch(list::equals);
    }

    private static List<Path> files() throws IOException {
        try (var files = Files.list(WORDS)) {
            return files.filter(it -> !it.endsWith("LEESMIJ.txt")).sorted().toList();
        }
    }
}
