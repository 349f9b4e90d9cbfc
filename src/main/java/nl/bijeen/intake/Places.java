package nl.bijeen.intake;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Names of towns: the municipalities, and well-known places that are none. */
final class Places {

    private static final String PREFIX = "Gemeente ";
    private static final Set<String> NAMES = load();

    private Places() {}

    static boolean known(String name) {
        return NAMES.contains(name);
    }

    private static Set<String> load() {
        var names = new HashSet<String>();
        names.addAll(lines("/nl/bijeen/intake/towns.txt"));
        lines("/municipalities.txt").stream()
                .map(line -> line.startsWith(PREFIX) ? line.substring(PREFIX.length()) : line)
                .map(line -> line.replaceFirst("\\s\\((?:.*)\\)$", ""))
                .forEach(names::add);
        names.add("'s-Hertogenbosch");
        return names;
    }

    private static List<String> lines(String list) {
        try (var file = Places.class.getResourceAsStream(list)) {
            if (file == null) throw new IllegalStateException(list + " is not on the classpath");
            return new String(file.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.startsWith("#"))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
