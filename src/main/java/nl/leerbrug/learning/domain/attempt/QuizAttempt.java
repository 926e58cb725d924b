package nl.leerbrug.learning.domain.attempt;

import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import nl.leerbrug.learning.QuizAttemptId;
import nl.leerbrug.learning.domain.quiz.QuizScore;
import nl.leerbrug.learning.domain.work.PinnedWork;
import org.jspecify.annotations.Nullable;

import java.time.Instant;
import java.util.Optional;

/** One go at a quiz. Rows are made by {@link QuizAttemptRepository#insertIfAbsent}; what is finished never changes. */
@Entity
@Table(name = "learning_quiz_attempt")
class QuizAttempt extends PinnedWork {

    private long seed;
    private @Nullable Instant finishedAt;
    private @Nullable Integer rightCount;
    private @Nullable Integer counting;
    private @Nullable Boolean passed;

    @SuppressWarnings("NullAway.Init")
    QuizAttempt() {}

    QuizAttemptId id() {
        return new QuizAttemptId(key());
    }

    long seed() {
        return seed;
    }

    boolean finished() {
        return finishedAt != null;
    }

    void finish(QuizScore score, boolean reached, Instant at) {
        if (finished()) {
            throw new IllegalStateException("attempt is finished already: " + key());
        }
        finishedAt = at;
        rightCount = score.right();
        counting = score.counting();
        passed = reached;
    }

    Optional<QuizOutcome> outcome() {
        if (finishedAt == null || rightCount == null || counting == null || passed == null) {
            return Optional.empty();
        }
        return Optional.of(new QuizOutcome(new QuizScore(rightCount, counting), passed, finishedAt));
    }

    QuizAttemptSummary summary() {
        return new QuizAttemptSummary(id(), number(), startedAt(), outcome());
    }
}
