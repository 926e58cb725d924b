/** Conversations to practise: clients as authored, and the attempts of learners. */
@ApplicationModule(
        allowedDependencies = {
            "shared",
            "database",
            "shell",
            "content",
            "identity",
            "curriculum",
            "bridge",
            "goalplan",
            "dialogue"
        })
@NullMarked
package nl.leerbrug.simulation;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
