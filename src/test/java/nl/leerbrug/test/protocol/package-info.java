/** A browser tab without a browser: Vaadin's own messages, for load and for tests that need many people. */
@NullMarked
package nl.leerbrug.test.protocol;

import org.jspecify.annotations.NullMarked;
