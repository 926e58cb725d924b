package nl.leerbrug.learning.domain;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import nl.leerbrug.content.ContentHash;
import nl.leerbrug.curriculum.CurriculumId;
import nl.leerbrug.curriculum.ItemId;
import nl.leerbrug.learning.QuizAttemptId;
import nl.leerbrug.learning.domain.quiz.QuizScore;
import nl.leerbrug.shared.PersonId;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/** One go at a quiz. Rows are made by {@link QuizAttemptRepository#insertIfAbsent}; what is finished never changes. */
@Entity
@Table(name = "learning_quiz_attempt")
class QuizAttempt {

    @Id
    private UUID id;

    private UUID personId;
    private String curriculumId;
    private String itemId;
    private int number;

    @JdbcTypeCode(SqlTypes.CHAR)
    @Column(length = 64)
    private String contentHash;

    private long seed;
    private Instant startedAt;
    private @Nullable Instant finishedAt;
    private @Nullable Integer rightCount;
    private @Nullable Integer counting;
    private @Nullable Boolean passed;

    @SuppressWarnings("NullAway.Init")
    QuizAttempt() {}

    QuizAttemptId id() {
        return new QuizAttemptId(id);
    }

    PersonId person() {
        return new PersonId(personId);
    }

    CurriculumId curriculum() {
        return new CurriculumId(curriculumId);
    }

    ItemId item() {
        return new ItemId(itemId);
    }

    int number() {
        return number;
    }

    ContentHash content() {
        return new ContentHash(contentHash);
    }

    long seed() {
        return seed;
    }

    boolean finished() {
        return finishedAt != null;
    }

    void finish(QuizScore score, boolean reached, Instant at) {
        if (finished()) {
            throw new IllegalStateException("attempt is finished already: " + id);
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
        return new QuizAttemptSummary(id(), number, startedAt, outcome());
    }
}
