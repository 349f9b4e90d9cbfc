package nl.bijeen.demo;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.List;
import org.springframework.core.io.ClassPathResource;

/** What the demonstration tells, as it lies under {@code resources/demo}. */
final class Papers {

    private Papers() {}

    static byte[] bytes(String path) {
        try {
            return new ClassPathResource("demo/" + path).getContentAsByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** A text; empty when there is no such file, as not every meeting has every text. */
    static String text(String path) {
        return new ClassPathResource("demo/" + path).exists() ? new String(bytes(path), UTF_8).strip() : "";
    }

    /** The lines of a list, without remarks. */
    static List<String> lines(String path) {
        return new String(bytes(path), UTF_8)
                .lines()
                .filter(it -> !it.isBlank() && !it.startsWith("#"))
                .toList();
    }

    /** The lines of a table, divided into cells. */
    static List<List<String>> rows(String path) {
        return lines(path).stream()
                .map(line ->
                        Arrays.stream(line.split(";", -1)).map(String::strip).toList())
                .toList();
    }
}
