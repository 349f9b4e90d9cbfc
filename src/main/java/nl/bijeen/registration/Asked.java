package nl.bijeen.registration;

import nl.bijeen.journal.Actor;

/**
 * An application that waits for its answer.
 *
 * @param byOffice staff may add somebody also before and after registration is open
 */
record Asked(Application application, Actor by, boolean byOffice) {}
