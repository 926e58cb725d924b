/** Reads, checks, renders and keeps the content. */
@NullMarked
package nl.leerbrug.content.domain;

import org.jspecify.annotations.NullMarked;
