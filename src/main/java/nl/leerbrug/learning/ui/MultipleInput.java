package nl.leerbrug.learning.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.checkbox.CheckboxGroup;
import com.vaadin.flow.data.renderer.ComponentRenderer;
import nl.leerbrug.curriculum.Question;
import nl.leerbrug.learning.domain.quiz.Answer;
import nl.leerbrug.learning.domain.quiz.QuizPaper;
import nl.leerbrug.shell.RenderedTextView;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;

/** Several options. */
class MultipleInput implements AnswerInput {

    private final CheckboxGroup<Integer> group = new CheckboxGroup<>();

    MultipleInput(QuizPaper.Sheet sheet, Question.MultipleChoice question, String label, String missing) {
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
        var chosen = group.getValue();
        group.setInvalid(chosen.isEmpty());
        return chosen.isEmpty() ? Optional.empty() : Optional.of(new Answer.Multiple(List.copyOf(chosen)));
    }

    @Override
    public void show(Answer answer) {
        if (answer instanceof Answer.Multiple(var options)) {
            group.setValue(new LinkedHashSet<>(options));
        }
    }
}
