package nl.leerbrug.learning.domain;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import nl.leerbrug.content.ContentHash;
import nl.leerbrug.curriculum.CurriculumId;
import nl.leerbrug.curriculum.ItemId;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/** A questionnaire as one person fills it in. Rows are made by {@link QuestionnaireResponseRepository#insertIfAbsent}. */
@Entity
@Table(name = "learning_questionnaire_response")
class QuestionnaireResponse {

    @Id
    private UUID id;

    private UUID personId;
    private String curriculumId;
    private String itemId;
    private int number;

    @JdbcTypeCode(SqlTypes.CHAR)
    @Column(length = 64)
    private String contentHash;

    private Instant startedAt;
    private @Nullable Instant handedInAt;

    @SuppressWarnings("NullAway.Init")
    QuestionnaireResponse() {}

    QuestionnaireResponseId id() {
        return new QuestionnaireResponseId(id);
    }

    UUID person() {
        return personId;
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

    Instant startedAt() {
        return startedAt;
    }

    Optional<Instant> handedInAt() {
        return Optional.ofNullable(handedInAt);
    }

    void handIn(Instant at) {
        if (handedInAt != null) {
            throw new IllegalStateException("response is handed in already: " + id);
        }
        handedInAt = at;
    }
}
