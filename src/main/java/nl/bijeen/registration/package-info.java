/** Who is coming. One desk per meeting hands out seats, keeps the waiting list and answers each participant. */
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
            "audience",
            "invitation"
        })
package nl.bijeen.registration;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
