package nl.leerbrug.learning.domain.questionnaire;

import nl.leerbrug.learning.domain.work.DraftText;
import org.jspecify.annotations.Nullable;

/** A row of {@link QuestionnaireAnswer} as it is read. */
record QuestionnaireAnswerRow(
        String entryId, @Nullable Integer rating, @Nullable String text, int revision) {

    DraftText asText() {
        return new DraftText(text == null ? "" : text, revision);
    }
}
