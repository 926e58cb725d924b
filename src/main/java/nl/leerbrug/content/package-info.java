/** What authors write: read from files, checked, rendered, guarded by audience and archived by hash. */
@ApplicationModule(allowedDependencies = {"shared", "shell"})
@NullMarked
package nl.leerbrug.content;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
