package nl.bijeen.registration.web;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;

/** The names of the Dutch municipalities, to suggest as an organisation. */
final class Municipalities {

    private static final List<String> NAMES = read();

    private Municipalities() {}

    static List<String> names() {
        return NAMES;
    }

    private static List<String> read() {
        try (var file = Municipalities.class.getResourceAsStream("/municipalities.txt")) {
            if (file == null) throw new IllegalStateException("municipalities.txt is not on the classpath");
            return new String(file.readAllBytes(), UTF_8).lines().toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
