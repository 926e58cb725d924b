/** Two trainees who read one text of each other, and nothing else. */
@NullMarked
package nl.leerbrug.learning.domain.peer;

import org.jspecify.annotations.NullMarked;
