package nl.bijeen.event;

import static java.text.Normalizer.Form.NFD;

import java.text.Normalizer;
import java.util.Locale;

/** The readable part of an address. */
final class Slug {

    private static final int LONGEST = 60;

    private Slug() {}

    /** Lower-case letters, digits and single hyphens: "Café & Carrière" gives {@code cafe-carriere}. Never empty. */
    static String of(String title) {
        var plain = Normalizer.normalize(title, NFD).replaceAll("\\p{M}", "").toLowerCase(Locale.ROOT);
        var slug = plain.replaceAll("[^a-z0-9]+", "-").replaceAll("^-|-$", "");
        if (slug.length() > LONGEST)
            slug = slug.substring(0, LONGEST).replaceAll("-[^-]*$", "").replaceAll("-$", "");
        return slug.isEmpty() ? "bijeenkomst" : slug;
    }

    /** The first of {@code slug}, {@code slug-2}, {@code slug-3} …: nobody has to think of another title. */
    static String numbered(String slug, int attempt) {
        return attempt == 1 ? slug : slug + "-" + attempt;
    }
}
