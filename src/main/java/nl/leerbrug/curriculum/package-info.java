/** The outline of a training: modules, items, rules. */
@ApplicationModule(allowedDependencies = {"shared", "shell", "content", "identity"})
@NullMarked
package nl.leerbrug.curriculum;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
