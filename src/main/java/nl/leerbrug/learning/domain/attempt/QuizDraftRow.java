package nl.leerbrug.learning.domain.attempt;

import nl.leerbrug.learning.domain.work.DraftText;

/** A row of {@link QuizDraft} as it is read. */
record QuizDraftRow(String questionId, String text, int revision) {

    DraftText asText() {
        return new DraftText(text, revision);
    }
}
