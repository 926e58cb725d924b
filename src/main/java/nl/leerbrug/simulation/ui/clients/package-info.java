/** Choosing whom to practise with. */
@NullMarked
package nl.leerbrug.simulation.ui.clients;

import org.jspecify.annotations.NullMarked;
