package nl.bijeen.intake;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/** The lists beside these classes. */
final class Lists {

    private Lists() {}

    /** The words of a list in lower case, each once. */
    static List<String> read(String file) {
        return lines(file).stream()
                .map(line -> line.toLowerCase(Locale.ROOT))
                .flatMap(line -> Arrays.stream(line.split("\\s+", -1)))
                .filter(word -> !word.isEmpty())
                .distinct()
                .toList();
    }

    /** The lines of a list, without those that explain it. */
    static List<String> lines(String file) {
        try (var list = Lists.class.getResourceAsStream(file)) {
            if (list == null) throw new IllegalStateException(file + " is not on the classpath");
            return new String(list.readAllBytes(), UTF_8)
                    .lines()
                    .filter(line -> !line.startsWith("#"))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
