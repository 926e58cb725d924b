/** Filling in a version of an item that stays as it was: what attempts and responses have in common. */
@NullMarked
package nl.leerbrug.learning.domain.work;

import org.jspecify.annotations.NullMarked;
