/** Conversations of learners: kept move by move, continued anywhere. */
@NullMarked
package nl.leerbrug.simulation.domain.attempt;

import org.jspecify.annotations.NullMarked;
