/**
 * The screens of this module, a room for each; {@code part} and {@code writing} hold what several of them use.
 *
 * @see "src/docs/decisions/0053-rooms-within-learning.md"
 */
@NullMarked
package nl.leerbrug.learning.ui;

import org.jspecify.annotations.NullMarked;
