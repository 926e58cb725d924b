/** Practice items: which conversations count, and having them. */
@NullMarked
package nl.leerbrug.learning.domain.practice;

import org.jspecify.annotations.NullMarked;
