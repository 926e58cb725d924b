/** Attempts at a kennischeck or test, as they are kept; the rules are in {@code quiz}. */
@NullMarked
package nl.leerbrug.learning.domain.attempt;

import org.jspecify.annotations.NullMarked;
