/** Reads curricula and their items from the content. */
@NullMarked
package nl.leerbrug.curriculum.domain;

import org.jspecify.annotations.NullMarked;
