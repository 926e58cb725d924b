/** The first screen: for visitors what this is, for everyone else what to do today. */
@NullMarked
package nl.leerbrug.home.ui;

import org.jspecify.annotations.NullMarked;
