/** Whom a meeting is for, how strictly that is kept, and on what footing somebody takes part. */
@NullMarked
@ApplicationModule(allowedDependencies = {"database", "view", "mail", "journal", "access", "people", "event"})
package nl.bijeen.audience;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
