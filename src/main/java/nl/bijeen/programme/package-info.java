/**
 * The programme of a meeting: its days, rooms, rounds, sessions and who contributes to them; and who attends which session.
 * A meeting has one only once staff start to work it out; before that the lines of its announcement are its programme.
 */
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
            "invitation",
            "registration"
        })
package nl.bijeen.programme;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
