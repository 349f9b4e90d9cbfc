/** The fate of a meeting: calling off, postponing, replacing and taking it back, each as one act. */
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
            "invitation",
            "registration"
        })
package nl.bijeen.outlook;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
