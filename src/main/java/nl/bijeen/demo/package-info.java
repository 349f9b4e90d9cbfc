/** One invented association to look at, its dates always around today. */
@NullMarked
@ApplicationModule(
        allowedDependencies = {
            "database",
            "view",
            "mail",
            "journal",
            "access",
            "people",
            "audience",
            "event",
            "invitation",
            "registration",
            "outlook",
            "programme",
            "site"
        })
package nl.bijeen.demo;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
