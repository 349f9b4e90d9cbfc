/** The meeting: its announcement, its life, its updates and its report. */
@NullMarked
@ApplicationModule(allowedDependencies = {"database", "view", "mail", "journal", "access", "people"})
package nl.bijeen.event;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
