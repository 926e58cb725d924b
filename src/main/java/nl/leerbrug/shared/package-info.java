/** Plain Java values that every module may use: typed ids, e-mail addresses, problems with their place in a file. */
@ApplicationModule(allowedDependencies = {})
@NullMarked
package nl.leerbrug.shared;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
