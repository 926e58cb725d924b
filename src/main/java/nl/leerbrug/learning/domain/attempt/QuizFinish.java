package nl.leerbrug.learning.domain.attempt;

/** What came of finishing an attempt. */
public sealed interface QuizFinish {

    /** Finished now, or before: the first time counts. */
    record Finished(QuizOutcome outcome) implements QuizFinish {}

    /** Nothing was finished: ask first. */
    record Unanswered(int questions) implements QuizFinish {}

    record Unknown() implements QuizFinish {}
}
