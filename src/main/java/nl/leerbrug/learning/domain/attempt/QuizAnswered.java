package nl.leerbrug.learning.domain.attempt;

import nl.leerbrug.learning.domain.quiz.Grade;

/** What came of answering. */
public sealed interface QuizAnswered {

    /** Kept, or kept before with the same words: a double click is one answer. */
    record Kept(GivenAnswer given, Grade grade) implements QuizAnswered {}

    /** Another tab or device answered in between; that answer stands. */
    record AnsweredElsewhere(GivenAnswer theirs) implements QuizAnswered {}

    record Finished() implements QuizAnswered {}

    /** Not there, or another's. */
    record Unknown() implements QuizAnswered {}
}
