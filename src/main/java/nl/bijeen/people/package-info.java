/** Organisations, the persons who work there and the positions they hold. */
@NullMarked
@ApplicationModule(allowedDependencies = {"database", "view", "mail", "journal", "access"})
package nl.bijeen.people;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
