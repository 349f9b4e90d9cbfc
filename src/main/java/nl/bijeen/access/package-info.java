/** Who may: the associations, their staff, signing in, private links and limits on asking too often. */
@NullMarked
@ApplicationModule(allowedDependencies = {"database", "view", "mail", "journal"})
package nl.bijeen.access;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
