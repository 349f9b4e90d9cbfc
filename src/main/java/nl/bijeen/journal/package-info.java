/** What happened: every change, who made it and when, chained so that tampering shows. */
@NullMarked
@ApplicationModule(allowedDependencies = {"database", "view"})
package nl.bijeen.journal;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
