package nl.leerbrug.learning.ui.quiz;

import com.vaadin.flow.component.Component;
import nl.leerbrug.learning.domain.quiz.Answer;

import java.util.Optional;

/** Where a question is answered; one for each type. */
interface AnswerInput {

    Component component();

    /** The answer, or empty when there is none yet: the input then says what is missing. */
    Optional<Answer> read();

    /** Fills in an answer that may still be changed. */
    void show(Answer answer);
}
