/** Assignments: files, handing in, taking back. */
@NullMarked
package nl.leerbrug.learning.domain.assignment;

import org.jspecify.annotations.NullMarked;
