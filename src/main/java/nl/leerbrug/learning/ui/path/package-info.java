/** The learning path, and what one may begin. */
@NullMarked
package nl.leerbrug.learning.ui.path;

import org.jspecify.annotations.NullMarked;
