/** Reads clients, the method and the Bridge from the content. */
@NullMarked
package nl.leerbrug.simulation.domain;

import org.jspecify.annotations.NullMarked;
