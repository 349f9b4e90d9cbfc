/** Asking people to a meeting: who is invited and who is not and why, the letters, and what everybody answers. */
@NullMarked
@ApplicationModule(
        allowedDependencies = {"database", "view", "mail", "journal", "access", "people", "event", "audience"})
package nl.bijeen.invitation;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
