/** Parts that the screens of this module have in common. */
@NullMarked
package nl.leerbrug.learning.ui.part;

import org.jspecify.annotations.NullMarked;
