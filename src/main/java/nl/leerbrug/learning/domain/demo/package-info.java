/** A past for the demo trainee who is halfway. */
@NullMarked
package nl.leerbrug.learning.domain.demo;

import org.jspecify.annotations.NullMarked;
