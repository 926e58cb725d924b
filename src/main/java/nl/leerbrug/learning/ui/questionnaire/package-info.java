/** Filling in a self-rating or an evaluation. */
@NullMarked
package nl.leerbrug.learning.ui.questionnaire;

import org.jspecify.annotations.NullMarked;
