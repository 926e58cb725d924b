/** Reads circles and their materials from the content. */
@NullMarked
package nl.leerbrug.leerkring.domain;

import org.jspecify.annotations.NullMarked;
