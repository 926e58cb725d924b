package nl.leerbrug.learning.domain.questionnaire;

import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import nl.leerbrug.learning.domain.work.PinnedWork;
import org.jspecify.annotations.Nullable;

import java.time.Instant;
import java.util.Optional;

/** A questionnaire as one person fills it in. Rows are made by {@link QuestionnaireResponseRepository#insertIfAbsent}. */
@Entity
@Table(name = "learning_questionnaire_response")
class QuestionnaireResponse extends PinnedWork {

    private @Nullable Instant handedInAt;

    @SuppressWarnings("NullAway.Init")
    QuestionnaireResponse() {}

    QuestionnaireResponseId id() {
        return new QuestionnaireResponseId(key());
    }

    Optional<Instant> handedInAt() {
        return Optional.ofNullable(handedInAt);
    }

    void handIn(Instant at) {
        if (handedInAt != null) {
            throw new IllegalStateException("response is handed in already: " + key());
        }
        handedInAt = at;
    }
}
