package nl.leerbrug.learning.domain.questionnaire;

import java.util.UUID;

/** Identifies one person's filling in of a questionnaire. */
public record QuestionnaireResponseId(UUID value) {

    static QuestionnaireResponseId random() {
        return new QuestionnaireResponseId(UUID.randomUUID());
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
