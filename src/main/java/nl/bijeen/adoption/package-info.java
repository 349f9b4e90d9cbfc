/**
 * Takes an announcement that exists elsewhere over into a draft meeting: fetches or unpacks it, has {@code intake} read it, shows
 * staff each value with the words it came from, and saves what they made of it.
 */
@NullMarked
@ApplicationModule(
        allowedDependencies = {"database", "view", "journal", "access", "event", "event::form", "registration", "intake"
        })
package nl.bijeen.adoption;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
