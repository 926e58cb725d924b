/** The learning path: what one follows, and what one may begin. */
@NullMarked
package nl.leerbrug.learning.domain.path;

import org.jspecify.annotations.NullMarked;
