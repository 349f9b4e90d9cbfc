package nl.bijeen.intake;

import java.util.HashSet;
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
        names.addAll(Lists.lines("/nl/bijeen/intake/towns.txt"));
        Lists.lines("/municipalities.txt").stream()
                .map(line -> line.startsWith(PREFIX) ? line.substring(PREFIX.length()) : line)
                .map(line -> line.replaceFirst("\\s\\((?:.*)\\)$", ""))
                .forEach(names::add);
        names.add("'s-Hertogenbosch");
        return names;
    }
}
