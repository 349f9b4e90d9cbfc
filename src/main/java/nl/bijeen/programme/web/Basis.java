package nl.bijeen.programme.web;

import static nl.bijeen.programme.web.Typed.one;

import java.util.UUID;
import org.springframework.util.MultiValueMap;

/**
 * What goes along with a form unseen.
 *
 * @param request made with the form: sending it twice adds one
 * @param revision of what the form changes, as it was when it was opened; -1 when it does not tell
 */
public record Basis(UUID request, int revision) {

    private static final int UNTOLD = -1;

    /** For a form that adds something. */
    static Basis fresh() {
        return of(UNTOLD);
    }

    static Basis of(int revision) {
        return new Basis(UUID.randomUUID(), revision);
    }

    static Basis read(MultiValueMap<String, String> sent) {
        var revision = one(sent, "revision");
        return new Basis(
                request(one(sent, "request")), revision.matches("\\d{1,9}") ? Integer.parseInt(revision) : UNTOLD);
    }

    private static UUID request(String typed) {
        try {
            return UUID.fromString(typed);
        } catch (IllegalArgumentException e) {
            return UUID.randomUUID();
        }
    }
}
