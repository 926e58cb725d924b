/** Who follows which curriculum, and what they did with its items; the ground that the other rooms stand on. */
@NullMarked
package nl.leerbrug.learning.domain.participation;

import org.jspecify.annotations.NullMarked;
