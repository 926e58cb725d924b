/**
 * Conversations with a fictitious client as two pure functions: {@link nl.leerbrug.dialogue.Dialogue#decide} gives the
 * events of a move, {@link nl.leerbrug.dialogue.DialogueState#apply} the state after an event. Plain Java: no framework,
 * no file, no clock, and no chance but the seed.
 */
@ApplicationModule(allowedDependencies = {"shared", "bridge", "goalplan"})
@NullMarked
package nl.leerbrug.dialogue;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
