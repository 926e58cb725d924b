package nl.leerbrug.learning.domain.attempt;

import nl.leerbrug.content.ContentId;
import nl.leerbrug.learning.domain.quiz.AnswerText;

/** A row of {@link QuizAnswer} as it is read. */
record QuizAnswerRow(String questionId, int version, String kind, String answer) {

    ContentId question() {
        return new ContentId(questionId);
    }

    GivenAnswer asGiven() {
        return new GivenAnswer(new AnswerText(kind, answer).answer(), version);
    }
}
