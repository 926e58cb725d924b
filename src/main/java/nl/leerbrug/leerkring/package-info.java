/** What members of the network learn together: circles with their materials. */
@ApplicationModule(allowedDependencies = {"shared", "shell", "content", "identity"})
@NullMarked
package nl.leerbrug.leerkring;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
