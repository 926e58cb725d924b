package nl.leerbrug.learning.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import nl.leerbrug.learning.domain.quiz.Answer;

import java.util.Optional;

/** True or not. */
class TrueFalseInput implements AnswerInput {

    private final RadioButtonGroup<Boolean> group = new RadioButtonGroup<>();

    TrueFalseInput(String label, String missing) {
        group.addClassName("lb-options");
        group.setAriaLabel(label);
        group.setItems(true, false);
        group.setItemLabelGenerator(value -> group.getTranslation("learning.Question.truth." + value));
        group.setErrorMessage(missing);
        group.setManualValidation(true);
        group.addValueChangeListener(event -> group.setInvalid(false));
    }

    @Override
    public Component component() {
        return group;
    }

    @Override
    public Optional<Answer> read() {
        var chosen = group.getOptionalValue();
        group.setInvalid(chosen.isEmpty());
        return chosen.map(Answer.TrueFalse::new);
    }

    @Override
    public void show(Answer answer) {
        if (answer instanceof Answer.TrueFalse(var value)) {
            group.setValue(value);
        }
    }
}
