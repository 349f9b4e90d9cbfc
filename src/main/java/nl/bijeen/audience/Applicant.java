package nl.bijeen.audience;

import nl.bijeen.mail.EmailAddress;
import nl.bijeen.people.Position;
import org.jspecify.annotations.Nullable;

/**
 * Somebody who wants to come, as they say themselves.
 *
 * @param email null for a colleague whose name follows
 * @param organisation may be empty
 * @param role null when they were not asked or did not say
 * @param brings the best proof they bring. {@link Proof#CONFIRMED_ADDRESS} says only that they answered at the address:
 *     whether it is one of the organisation's is for the judge to see
 */
public record Applicant(@Nullable EmailAddress email, String organisation, Position.@Nullable Role role, Proof brings) {

    boolean following() {
        return email == null;
    }
}
