/**
 * The Bridge as a value, what people say about someone's place on it, and how far they agree. Plain Java: no framework,
 * no file, no clock.
 */
@ApplicationModule(allowedDependencies = {"shared"})
@NullMarked
package nl.leerbrug.bridge;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
