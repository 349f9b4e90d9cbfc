package nl.bijeen.programme.web;

import java.util.List;
import java.util.Locale;
import nl.bijeen.view.Option;

/** The languages a session may be held in. */
final class Languages {

    private static final List<String> ALL = List.of("nl", "en", "fy", "de", "fr");

    private Languages() {}

    static String known(String language) {
        return ALL.contains(language) ? language : ALL.getFirst();
    }

    static List<Option> options(Locale reader) {
        return ALL.stream().map(it -> new Option(it, name(it, reader))).toList();
    }

    /** "Nederlands"; in Dutch with a capital, as the first word of a line. */
    static String name(String language, Locale reader) {
        var name = Locale.of(language).getDisplayLanguage(reader);
        return name.substring(0, 1).toUpperCase(reader) + name.substring(1);
    }
}
