/** The frame around every screen: layout, page parts, error views, translations. */
@ApplicationModule(allowedDependencies = {"shared"})
@NullMarked
package nl.leerbrug.shell;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
