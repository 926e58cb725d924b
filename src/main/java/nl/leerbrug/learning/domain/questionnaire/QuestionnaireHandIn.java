package nl.leerbrug.learning.domain.questionnaire;

import java.time.Instant;

/** What came of handing in. */
public sealed interface QuestionnaireHandIn {

    /** Now, or before: the first time counts. */
    record HandedIn(Instant at) implements QuestionnaireHandIn {}

    /** Nothing was handed in: ask first. */
    record Gaps(int number) implements QuestionnaireHandIn {}

    record Unknown() implements QuestionnaireHandIn {}
}
