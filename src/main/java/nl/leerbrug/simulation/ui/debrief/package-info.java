/** Looking back on a conversation. */
@NullMarked
package nl.leerbrug.simulation.ui.debrief;

import org.jspecify.annotations.NullMarked;
