/**
 * What a trainee does with a curriculum. Each room keeps its entities and repositories to itself; {@code participation}
 * says who may work on an item, the others keep what is made there.
 *
 * @see "src/docs/decisions/0053-rooms-within-learning.md"
 */
@NullMarked
package nl.leerbrug.learning.domain;

import org.jspecify.annotations.NullMarked;
