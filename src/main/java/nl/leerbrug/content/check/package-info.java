/** Checks of language and sources, for the author's command and the author's screen. */
@NamedInterface("check")
@NullMarked
package nl.leerbrug.content.check;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
