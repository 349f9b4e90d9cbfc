/**
 * Reads an existing announcement into a draft: what the text says, the words it stands in, how sure, and what was inferred. Pure: no
 * database, no network, nothing in the input is fetched or run.
 */
@NullMarked
@ApplicationModule(allowedDependencies = {})
package nl.bijeen.intake;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
