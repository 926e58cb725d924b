/** Planned practice on the screen and as a calendar. */
@NullMarked
package nl.leerbrug.simulation.ui.practice;

import org.jspecify.annotations.NullMarked;
