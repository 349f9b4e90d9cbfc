package nl.bijeen.adoption;

import java.util.Locale;
import java.util.Set;

/** The names of files as people see them. */
final class Names {

    private static final int LONGEST = 100;
    private static final Set<String> ENDINGS =
            Set.of("txt", "text", "md", "html", "htm", "xhtml", "eml", "docx", "pdf");

    private Names() {}

    /** Without the folders before it, and short; never empty. */
    static String file(String path) {
        var name = SourceText.clean(path)
                .replace('\n', ' ')
                .replaceFirst("(?s)^.*[/\\\\]", "")
                .strip();
        if (name.isEmpty()) return "bestand";
        return name.length() <= LONGEST ? name : name.substring(name.length() - LONGEST);
    }

    /** Whether files with this ending can be read. */
    static boolean readable(String name) {
        return ENDINGS.contains(name.substring(name.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT));
    }
}
