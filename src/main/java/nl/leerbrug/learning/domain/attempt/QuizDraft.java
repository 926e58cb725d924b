package nl.leerbrug.learning.domain.attempt;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

import java.time.Instant;
import java.util.UUID;

/** What somebody typed at an open question and did not answer with yet. */
@Entity
@Table(name = "learning_quiz_draft")
@SuppressWarnings("UnusedVariable") // Mapped for the queries.
class QuizDraft {

    @Id
    private UUID id;

    private UUID attemptId;
    private String questionId;

    @Column(columnDefinition = "mediumtext")
    private String text;

    private int revision;
    private Instant savedAt;

    @SuppressWarnings("NullAway.Init")
    QuizDraft() {}
}
