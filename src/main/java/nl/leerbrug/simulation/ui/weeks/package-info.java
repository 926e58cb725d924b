/** What became of a plan: letters of six weeks, the plan adjusted, and one answer. */
@NullMarked
package nl.leerbrug.simulation.ui.weeks;

import org.jspecify.annotations.NullMarked;
