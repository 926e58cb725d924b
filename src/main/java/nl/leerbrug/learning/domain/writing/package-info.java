/** What people type: notes, reflections, the text of an assignment; and handing it in. */
@NullMarked
package nl.leerbrug.learning.domain.writing;

import org.jspecify.annotations.NullMarked;
