/** Starts, watches and stops the embedded server, or connects to the one that the operator names. */
@NullMarked
package nl.leerbrug.database.domain;

import org.jspecify.annotations.NullMarked;
