package nl.leerbrug.learning.domain.questionnaire;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import org.jspecify.annotations.Nullable;

import java.time.Instant;
import java.util.UUID;

/** A rating or a text within a response. Written by single statements, read as {@link QuestionnaireAnswerRow}. */
@Entity
@Table(name = "learning_questionnaire_answer")
@SuppressWarnings("UnusedVariable") // Mapped for the queries.
class QuestionnaireAnswer {

    @Id
    private UUID id;

    private UUID responseId;
    private String entryId;
    private @Nullable Integer rating;

    @Column(columnDefinition = "mediumtext")
    private @Nullable String text;

    private int revision;
    private Instant savedAt;

    @SuppressWarnings("NullAway.Init")
    QuestionnaireAnswer() {}
}
