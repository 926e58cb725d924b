/** Who someone is and what they may do: accounts, roles, sign-in, audit log. */
@ApplicationModule(allowedDependencies = {"shared", "database", "shell"})
@NullMarked
package nl.leerbrug.identity;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
