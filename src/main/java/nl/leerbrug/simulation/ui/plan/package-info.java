/** The goal action plan on the screen and on paper: to fill in together, and as the client gets it. */
@NullMarked
package nl.leerbrug.simulation.ui.plan;

import org.jspecify.annotations.NullMarked;
