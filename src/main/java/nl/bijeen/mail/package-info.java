/** What leaves by post: the outbox, the postman and the calendar that goes with a letter. */
@NullMarked
@ApplicationModule(allowedDependencies = {"database", "view"})
package nl.bijeen.mail;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
