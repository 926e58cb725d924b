package nl.leerbrug.learning.domain.attempt;

import nl.leerbrug.learning.domain.quiz.QuizScore;

import java.time.Instant;

/**
 * How an attempt ended.
 *
 * @param passed the pass mark was reached, or there was none
 */
public record QuizOutcome(QuizScore score, boolean passed, Instant finishedAt) {}
