/** The application; every package below this one is a module. */
@NullMarked
package nl.leerbrug;

import org.jspecify.annotations.NullMarked;
