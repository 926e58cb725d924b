/** The rules of progress: what is settled, what is owed, what comes first. Plain Java; no clock, no database. */
@NullMarked
package nl.leerbrug.learning.domain.progress;

import org.jspecify.annotations.NullMarked;
