/** Fields in which a person writes, and the bar that hands in. */
@NullMarked
package nl.leerbrug.learning.ui.writing;

import org.jspecify.annotations.NullMarked;
