/**
 * The goal action plan as a value, what is good about it and what becomes of it in six weeks. Plain Java: no framework, no
 * file, no clock and no chance; it knows nothing of the conversation in which a plan is made.
 */
@ApplicationModule(allowedDependencies = {"shared", "bridge"})
@NullMarked
package nl.leerbrug.goalplan;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
