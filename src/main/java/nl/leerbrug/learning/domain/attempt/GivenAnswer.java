package nl.leerbrug.learning.domain.attempt;

import nl.leerbrug.learning.domain.quiz.Answer;

/**
 * An answer that is kept.
 *
 * @param version from 1; a change in a test is a next version
 */
public record GivenAnswer(Answer answer, int version) {}
