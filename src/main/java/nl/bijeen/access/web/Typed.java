package nl.bijeen.access.web;

import java.net.URI;
import java.net.URISyntaxException;
import nl.bijeen.access.Colour;
import nl.bijeen.mail.EmailAddress;
import nl.bijeen.view.Problems;
import nl.bijeen.view.Words;
import org.jspecify.annotations.Nullable;

/** What is wrong with something typed in a form about an association or its staff. */
final class Typed {

    private static final int LONGEST_NAME = 120;

    private Typed() {}

    /** A line as somebody meant it: without what cannot be seen. */
    static String line(@Nullable String typed) {
        return typed == null ? "" : typed.replaceAll("\\p{Cntrl}", " ").strip();
    }

    static Problems association(Problems problems, String field, String typed, Words words) {
        if (typed.isEmpty()) return problems.and(field, words.text("access.office.problem.no-association"));
        return brief(problems, field, typed, words);
    }

    static Problems person(Problems problems, String field, String typed, Words words) {
        if (typed.isEmpty()) return problems.and(field, words.text("access.office.problem.no-name"));
        return brief(problems, field, typed, words);
    }

    private static Problems brief(Problems problems, String field, String typed, Words words) {
        return typed.length() <= LONGEST_NAME
                ? problems
                : problems.and(field, words.text("access.office.problem.long", LONGEST_NAME));
    }

    static Problems email(Problems problems, String field, String typed, Words words) {
        return EmailAddress.of(typed).isPresent()
                ? problems
                : problems.and(field, words.text("access.office.problem.email"));
    }

    static Problems website(Problems problems, String field, String typed, Words words) {
        return typed.isEmpty() || isWebsite(typed)
                ? problems
                : problems.and(field, words.text("access.office.problem.website"));
    }

    static Problems colour(Problems problems, String field, String typed, Words words) {
        var colour = Colour.of(typed);
        if (colour.isEmpty()) return problems.and(field, words.text("access.office.problem.colour"));
        if (colour.get().readable()) return problems;
        // Rounded down: 4.49 must not be told as 4.5, which would be enough.
        var ratio = Math.floor(colour.get().contrastWithWhite() * 100) / 100;
        return problems.and(field, words.text("access.office.problem.contrast", ratio, Colour.ENOUGH));
    }

    private static boolean isWebsite(String typed) {
        try {
            var uri = new URI(typed);
            return uri.getHost() != null && ("https".equals(uri.getScheme()) || "http".equals(uri.getScheme()));
        } catch (URISyntaxException e) {
            return false;
        }
    }
}
