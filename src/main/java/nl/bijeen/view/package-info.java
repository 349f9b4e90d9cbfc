/** How pages are made: templates, texts, the look, the cache for anonymous visitors and the answers when something fails. */
@NullMarked
@ApplicationModule(allowedDependencies = {"database"})
package nl.bijeen.view;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
