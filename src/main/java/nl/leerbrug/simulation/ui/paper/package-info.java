/** A debrief on paper. */
@NullMarked
package nl.leerbrug.simulation.ui.paper;

import org.jspecify.annotations.NullMarked;
