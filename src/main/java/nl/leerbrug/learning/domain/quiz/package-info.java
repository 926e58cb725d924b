/** The rules of quizzes: papers, answers, grades and scores. Plain Java; no clock, no chance but the seed, no database. */
@NullMarked
package nl.leerbrug.learning.domain.quiz;

import org.jspecify.annotations.NullMarked;
