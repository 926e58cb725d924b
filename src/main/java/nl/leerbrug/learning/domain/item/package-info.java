/** An item and all that stands around it: opening it, the place in it, reading to the end. */
@NullMarked
package nl.leerbrug.learning.domain.item;

import org.jspecify.annotations.NullMarked;
