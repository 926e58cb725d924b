package nl.leerbrug.learning.domain.attempt;

import nl.leerbrug.curriculum.Quiz;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * What a kennischeck or test is, and where the person who asks stands with it.
 *
 * @param quiz as it is published now
 * @param asked how many questions an attempt has
 * @param finished own finished attempts, the first one first
 * @param running the attempt to go on with
 */
public record QuizPage(Quiz quiz, int asked, List<QuizAttemptSummary> finished, Optional<QuizSitting> running) {

    public QuizPage {
        finished = List.copyOf(finished);
    }

    /** How many attempts may still be begun; empty for as many as one likes. */
    public OptionalInt attemptsLeft() {
        if (quiz.attempts().isEmpty()) {
            return OptionalInt.empty();
        }
        var used = finished.size() + (running.isPresent() ? 1 : 0);
        return OptionalInt.of(Math.max(0, quiz.attempts().getAsInt() - used));
    }

    public boolean startable() {
        return running.isEmpty() && attemptsLeft().orElse(1) > 0;
    }

    /** The attempt with the highest score, the earliest of equals. */
    public Optional<QuizAttemptSummary> best() {
        return finished.stream().reduce((one, other) -> percent(other) > percent(one) ? other : one);
    }

    public boolean passed() {
        return finished.stream().flatMap(attempt -> attempt.outcome().stream()).anyMatch(QuizOutcome::passed);
    }

    private static int percent(QuizAttemptSummary attempt) {
        return attempt.outcome()
                .map(outcome -> outcome.score().percent().orElse(0))
                .orElse(0);
    }
}
