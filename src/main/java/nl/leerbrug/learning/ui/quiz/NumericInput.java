package nl.leerbrug.learning.ui.quiz;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import nl.leerbrug.curriculum.Question;
import nl.leerbrug.learning.domain.quiz.Answer;
import nl.leerbrug.learning.domain.quiz.DutchNumber;

import java.util.Optional;

/** A number in Dutch notation. */
class NumericInput implements AnswerInput {

    private static final int LONGEST = 60;

    private final TextField field = new TextField();
    private final Question.Numeric question;

    NumericInput(Question.Numeric question) {
        this.question = question;
        field.addClassName("lb-number");
        field.setLabel(field.getTranslation("learning.NumericInput.label"));
        field.setHelperText(field.getTranslation("learning.NumericInput.notation"));
        field.setMaxLength(LONGEST);
        field.setManualValidation(true);
        field.setValueChangeMode(ValueChangeMode.ON_CHANGE);
        field.getElement().executeJs("this.inputElement?.setAttribute('inputmode', 'decimal')");
        question.unit().ifPresent(unit -> field.setSuffixComponent(new Span(unit)));
        field.addValueChangeListener(event -> field.setInvalid(false));
    }

    @Override
    public Component component() {
        return field;
    }

    @Override
    public Optional<Answer> read() {
        return switch (DutchNumber.read(field.getValue(), question.unit())) {
            case DutchNumber.Reading.Read(var value) -> {
                field.setInvalid(false);
                yield Optional.of(new Answer.Numeric(value));
            }
            case DutchNumber.Reading.Refused(var reason) -> {
                field.setErrorMessage(field.getTranslation("learning.NumericInput." + reason.name()));
                field.setInvalid(true);
                field.focus();
                yield Optional.empty();
            }
        };
    }

    @Override
    public void show(Answer answer) {
        if (answer instanceof Answer.Numeric(var value)) {
            field.setValue(Numbers.text(value));
        }
    }
}
