package nl.bijeen.programme;

import java.time.Instant;
import nl.bijeen.mail.EmailAddress;
import org.jspecify.annotations.Nullable;

/**
 * Somebody who chairs, hosts or speaks at a meeting. May be a participant too: whoever registered under the same address.
 *
 * @param token names them in addresses of the office; no secret, and not what opens their private page
 * @param generation of the token of their private page
 * @param email null when we cannot write to them
 * @param biography in Markdown; may be empty
 * @param portrait null when there is none
 * @param asked when they were sent the address of their private page; null before that
 * @param filled when they last filled something in there themselves
 * @param revision grows with every change of what is told of them
 */
public record Contributor(
        Id id,
        String token,
        int generation,
        String name,
        String position,
        String organisation,
        @Nullable EmailAddress email,
        String biography,
        @Nullable Portrait portrait,
        @Nullable Instant asked,
        @Nullable Instant filled,
        int revision) {

    public record Id(long value) {}

    /** A picture of them. Its alt text says what is to be seen, for who does not see it. */
    public record Portrait(String token, int width, int height, String alt) {

        public String address() {
            return "/programma/portret/" + token;
        }
    }
}
