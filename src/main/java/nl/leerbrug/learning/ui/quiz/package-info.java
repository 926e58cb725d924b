/** A kennischeck or test: before, during and after an attempt. */
@NullMarked
package nl.leerbrug.learning.ui.quiz;

import org.jspecify.annotations.NullMarked;
