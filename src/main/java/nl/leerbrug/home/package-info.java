/** Today: the one next step, composed from what other modules know. */
@ApplicationModule(
        allowedDependencies = {
            "shared",
            "shell",
            "content",
            "identity",
            "curriculum",
            "learning",
            "leerkring",
            "simulation"
        })
@NullMarked
package nl.leerbrug.home;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
