/** Having a conversation. */
@NullMarked
package nl.leerbrug.simulation.ui.play;

import org.jspecify.annotations.NullMarked;
