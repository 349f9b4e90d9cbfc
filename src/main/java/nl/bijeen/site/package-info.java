/** The public side: home, agenda, search, the page of a meeting and the feeds. */
@NullMarked
@ApplicationModule(
        allowedDependencies = {
            "database",
            "view",
            "mail",
            "journal",
            "access",
            "people",
            "event",
            "registration",
            "outlook"
        })
package nl.bijeen.site;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
