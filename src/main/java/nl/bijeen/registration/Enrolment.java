package nl.bijeen.registration;

import nl.bijeen.audience.Footing;
import nl.bijeen.registration.Registration.Status;
import org.jspecify.annotations.Nullable;

/** A participant of an application, as the desk answered. */
record Enrolment(
        Application.Participant participant,
        Status status,
        @Nullable Footing footing) {}
