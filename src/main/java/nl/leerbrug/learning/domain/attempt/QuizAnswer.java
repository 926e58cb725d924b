package nl.leerbrug.learning.domain.attempt;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import org.hibernate.annotations.Immutable;
import org.jspecify.annotations.Nullable;

import java.time.Instant;
import java.util.UUID;

/** An answer as it was given. Added by {@link QuizAnswerRepository}, read as {@link QuizAnswerRow}, never changed. */
@Entity
@Immutable
@Table(name = "learning_quiz_answer")
@SuppressWarnings("UnusedVariable") // Mapped for the queries.
class QuizAnswer {

    @Id
    private UUID id;

    private UUID attemptId;
    private String questionId;
    private int version;
    private int position;
    private String kind;

    @Column(columnDefinition = "mediumtext")
    private String answer;

    private @Nullable Boolean rightAnswer;
    private Instant answeredAt;

    @SuppressWarnings("NullAway.Init")
    QuizAnswer() {}
}
