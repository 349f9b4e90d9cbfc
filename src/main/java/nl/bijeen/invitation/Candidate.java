package nl.bijeen.invitation;

import java.util.Collections;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import nl.bijeen.mail.EmailAddress;
import org.jspecify.annotations.Nullable;

/**
 * Somebody who was chosen to be invited, with what decides whether they are.
 *
 * @param others the other addresses by which they are known, in small letters
 * @param before what came of an earlier invitation to the same meeting; null when there was none
 * @param unwanted whether they said they want no such letters
 */
public record Candidate(
        long person,
        String token,
        String name,
        @Nullable EmailAddress email,
        Set<String> others,
        Invitation.@Nullable Answer before,
        boolean unwanted) {

    public Candidate {
        others = Set.copyOf(others);
    }

    /** Why they are left out; empty when they are invited. */
    Optional<Exclusion> exclusion(Attending.Addresses addresses) {
        if (email == null) return Optional.of(Exclusion.NO_ADDRESS);
        if (reachedAt(addresses.coming())) return Optional.of(Exclusion.REGISTERED);
        if (reachedAt(addresses.cancelled()) || before == Invitation.Answer.DECLINED)
            return Optional.of(Exclusion.DECLINED);
        if (before != null) return Optional.of(Exclusion.INVITED);
        if (reachedAt(addresses.heardOf())) return Optional.of(Exclusion.HEARD_OF);
        return unwanted ? Optional.of(Exclusion.UNWANTED) : Optional.empty();
    }

    private boolean reachedAt(Set<String> addresses) {
        return (email != null && addresses.contains(email.value().toLowerCase(Locale.ROOT)))
                || !Collections.disjoint(others, addresses);
    }
}
