package nl.bijeen.registration;

import java.util.Set;
import nl.bijeen.audience.Footing;
import nl.bijeen.registration.Registration.Status;
import org.jspecify.annotations.Nullable;

/**
 * A participant of an application, as the desk answered.
 *
 * @param limits that hold for them, also while they wait
 */
record Enrolment(
        Application.Participant participant,
        Status status,
        @Nullable Footing footing,
        Set<Limit> limits) {}
