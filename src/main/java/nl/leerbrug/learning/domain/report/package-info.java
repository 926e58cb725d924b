/** "Dit klopt niet": from a reader to the authors. */
@NullMarked
package nl.leerbrug.learning.domain.report;

import org.jspecify.annotations.NullMarked;
