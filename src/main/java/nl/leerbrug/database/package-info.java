/** The MariaDB server: embedded by default, any other by URL. */
@ApplicationModule(allowedDependencies = {"shared"})
@NullMarked
package nl.leerbrug.database;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
