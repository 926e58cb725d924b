/** What several screens of this module show. */
@NullMarked
package nl.leerbrug.simulation.ui.part;

import org.jspecify.annotations.NullMarked;
