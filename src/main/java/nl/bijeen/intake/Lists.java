package nl.bijeen.intake;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;

/** The word lists beside these classes. */
final class Lists {

    private Lists() {}

    /** The words of a list in lower case, each once. */
    static List<String> read(String file) {
        try (var list = Lists.class.getResourceAsStream(file)) {
            if (list == null) throw new IllegalStateException(file + " is not on the classpath");
            return new String(list.readAllBytes(), UTF_8)
                    .toLowerCase(java.util.Locale.ROOT)
                    .lines()
                    .filter(line -> !line.startsWith("#"))
                    .flatMap(line -> java.util.Arrays.stream(line.split("\\s+", -1)))
                    .filter(word -> !word.isEmpty())
                    .distinct()
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
