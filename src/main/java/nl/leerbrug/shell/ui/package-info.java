/** The layout around every page and the pages that say what went wrong. */
@NullMarked
package nl.leerbrug.shell.ui;

import org.jspecify.annotations.NullMarked;
