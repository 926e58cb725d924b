/** What members see of the circles. */
@NullMarked
package nl.leerbrug.leerkring.ui;

import org.jspecify.annotations.NullMarked;
