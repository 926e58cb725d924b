package nl.leerbrug.learning.domain.attempt;

import nl.leerbrug.learning.QuizAttemptId;

import java.time.Instant;
import java.util.Optional;

/**
 * One's own attempt in a list.
 *
 * @param number from 1
 * @param outcome empty while it runs
 */
public record QuizAttemptSummary(QuizAttemptId id, int number, Instant startedAt, Optional<QuizOutcome> outcome) {}
