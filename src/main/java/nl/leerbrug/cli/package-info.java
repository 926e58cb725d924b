/** Commands of the launcher that need no web server. */
@ApplicationModule(
        allowedDependencies = {
            "shared",
            "content",
            "content :: check",
            "curriculum",
            "leerkring",
            "bridge",
            "dialogue",
            "goalplan",
            "simulation"
        })
@NullMarked
package nl.leerbrug.cli;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
