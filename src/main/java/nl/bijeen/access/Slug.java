package nl.bijeen.access;

import java.text.Normalizer;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/** How an association is called in addresses. */
public final class Slug {

    /** First parts of addresses that mean something else already, or may come to. */
    private static final Set<String> TAKEN = Set.of(
            "aanmelding",
            "api",
            "assets",
            "begin",
            "beoordeling",
            "bestand",
            "bijdrage",
            "boeking",
            "bureau",
            "en",
            "error",
            "favicon",
            "fonts",
            "health",
            "help",
            "login",
            "mijn",
            "nl",
            "programma",
            "robots",
            "sitemap",
            "static",
            "status",
            "uitnodiging",
            "voorbeeld",
            "voorstel",
            "www");

    private static final Pattern FORM = Pattern.compile("[a-z0-9]+(-[a-z0-9]+)*");

    private Slug() {}

    /** Whether an association may be called so. */
    public static boolean usable(String slug) {
        return slug.length() <= 60 && FORM.matcher(slug).matches() && !TAKEN.contains(slug);
    }

    /** What a name looks like in an address; may be empty or not usable, so check it. */
    public static String of(String name) {
        return Normalizer.normalize(name, Normalizer.Form.NFD)
                .replaceAll("\\p{M}", "")
                .toLowerCase(Locale.ROOT)
                .replaceAll("[^a-z0-9]+", "-")
                .replaceAll("^-|-$", "");
    }
}
