/** Public pages and media. */
@NullMarked
package nl.leerbrug.content.ui;

import org.jspecify.annotations.NullMarked;
