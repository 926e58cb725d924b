/** A trainee following a curriculum: path, lesson, quiz, reflection, progress. */
@ApplicationModule(
        allowedDependencies = {
            "shared",
            "database",
            "shell",
            "content",
            "identity",
            "curriculum",
            "dialogue",
            "simulation"
        })
@NullMarked
package nl.leerbrug.learning;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
