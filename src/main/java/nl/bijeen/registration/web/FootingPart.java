package nl.bijeen.registration.web;

import java.util.List;
import nl.bijeen.audience.Footing;
import nl.bijeen.people.WhyWords;
import nl.bijeen.registration.Registration;
import nl.bijeen.view.Part;
import org.jspecify.annotations.Nullable;

/**
 * As what somebody takes part, why, and how sure that is, as the office reads it.
 *
 * @param footing null when the meeting had no audience when they registered
 */
public record FootingPart(@Nullable Footing footing, boolean addressConfirmed, List<String> reasons) implements Part {

    static FootingPart of(Registration registration, WhyWords words) {
        var footing = registration.footing();
        return new FootingPart(
                footing,
                registration.addressConfirmed(),
                footing == null ? List.of() : words.sentences(footing.reasons()));
    }
}
