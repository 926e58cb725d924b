/** What readers said is not right, for authors. */
@NullMarked
package nl.leerbrug.learning.ui.report;

import org.jspecify.annotations.NullMarked;
