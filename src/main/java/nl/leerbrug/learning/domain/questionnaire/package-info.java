/** Self-ratings and evaluations as people fill them in. */
@NullMarked
package nl.leerbrug.learning.domain.questionnaire;

import org.jspecify.annotations.NullMarked;
