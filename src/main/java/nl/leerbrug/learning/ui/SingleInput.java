package nl.leerbrug.learning.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.data.renderer.ComponentRenderer;
import nl.leerbrug.curriculum.Question;
import nl.leerbrug.learning.domain.quiz.Answer;
import nl.leerbrug.learning.domain.quiz.QuizPaper;
import nl.leerbrug.shell.RenderedTextView;

import java.util.Optional;

/** One option of several. */
class SingleInput implements AnswerInput {

    private final RadioButtonGroup<Integer> group = new RadioButtonGroup<>();

    SingleInput(QuizPaper.Sheet sheet, Question.SingleChoice question, String label, String missing) {
        group.addClassName("lb-options");
        group.setAriaLabel(label);
        group.setItems(sheet.order());
        group.setRenderer(new ComponentRenderer<>(
                place -> new RenderedTextView(question.options().get(place).text()).compact()));
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
        return chosen.map(Answer.Single::new);
    }

    @Override
    public void show(Answer answer) {
        if (answer instanceof Answer.Single(var option)) {
            group.setValue(option);
        }
    }
}
