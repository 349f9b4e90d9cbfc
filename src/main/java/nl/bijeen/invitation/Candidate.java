package nl.bijeen.invitation;

import java.util.Locale;
import java.util.Optional;
import nl.bijeen.mail.EmailAddress;
import org.jspecify.annotations.Nullable;

/**
 * Somebody who was chosen to be invited, with what decides whether they are.
 *
 * @param before what came of an earlier invitation to the same meeting; null when there was none
 * @param unwanted whether they said they want no such letters
 */
public record Candidate(
        long person,
        String token,
        String name,
        @Nullable EmailAddress email,
        Invitation.@Nullable Answer before,
        boolean unwanted) {

    /** Why they are left out; empty when they are invited. */
    Optional<Exclusion> exclusion(Attending.Addresses addresses) {
        if (email == null) return Optional.of(Exclusion.NO_ADDRESS);
        var address = email.value().toLowerCase(Locale.ROOT);
        if (addresses.coming().contains(address)) return Optional.of(Exclusion.REGISTERED);
        if (addresses.cancelled().contains(address) || before == Invitation.Answer.DECLINED)
            return Optional.of(Exclusion.DECLINED);
        if (before != null) return Optional.of(Exclusion.INVITED);
        return unwanted ? Optional.of(Exclusion.UNWANTED) : Optional.empty();
    }
}
