/** Where the rows live: PostgreSQL, started by the program or given. Every root row belongs to one association. */
@NullMarked
@ApplicationModule(allowedDependencies = {})
package nl.bijeen.database;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
