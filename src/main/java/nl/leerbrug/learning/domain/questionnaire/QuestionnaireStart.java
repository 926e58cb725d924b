package nl.leerbrug.learning.domain.questionnaire;

import nl.leerbrug.learning.ItemState.Requirement;

import java.util.List;

/** What came of beginning a questionnaire. */
public sealed interface QuestionnaireStart {

    /** Begun now or before. */
    record Open(QuestionnaireResponseId id) implements QuestionnaireStart {}

    /** It was handed in, and this kind is filled in once. */
    record HandedIn() implements QuestionnaireStart {}

    record Locked(List<Requirement> missing) implements QuestionnaireStart {
        public Locked {
            missing = List.copyOf(missing);
        }
    }

    record Unknown() implements QuestionnaireStart {}
}
