/** The screen of an item: lessons and tasks, and what stands around every kind. */
@NullMarked
package nl.leerbrug.learning.ui.item;

import org.jspecify.annotations.NullMarked;
