package nl.leerbrug.learning.ui.quiz;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HasAriaLabel;
import com.vaadin.flow.component.HasStyle;
import com.vaadin.flow.component.HasValue;
import com.vaadin.flow.component.checkbox.CheckboxGroup;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.shared.HasValidationProperties;
import com.vaadin.flow.data.renderer.ComponentRenderer;
import nl.leerbrug.curriculum.Question;
import nl.leerbrug.learning.domain.quiz.Answer;
import nl.leerbrug.learning.domain.quiz.QuizPaper;
import nl.leerbrug.shared.RenderedText;
import nl.leerbrug.shell.RenderedTextView;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

/**
 * Options to choose from: one, several, or true and not true.
 *
 * @param <V> what the group holds
 */
final class ChoiceInput<V, G extends Component & HasValue<?, V> & HasValidationProperties & HasAriaLabel & HasStyle>
        implements AnswerInput {

    private final G group;
    private final Function<V, Answer> answer;
    private final Function<Answer, Optional<V>> value;

    private ChoiceInput(
            G group, String label, String missing, Function<V, Answer> answer, Function<Answer, Optional<V>> value) {
        this.group = group;
        this.answer = answer;
        this.value = value;
        group.addClassName("lb-options");
        group.setAriaLabel(label);
        group.setErrorMessage(missing);
        group.setManualValidation(true);
        group.addValueChangeListener(event -> group.setInvalid(false));
    }

    static AnswerInput single(QuizPaper.Sheet sheet, Question.SingleChoice question, String label, String missing) {
        var group = new RadioButtonGroup<Integer>();
        group.setItems(sheet.order());
        group.setRenderer(text(place -> question.options().get(place).text()));
        return new ChoiceInput<>(
                group,
                label,
                missing,
                Answer.Single::new,
                given -> given instanceof Answer.Single(var option) ? Optional.of(option) : Optional.empty());
    }

    static AnswerInput multiple(QuizPaper.Sheet sheet, Question.MultipleChoice question, String label, String missing) {
        var group = new CheckboxGroup<Integer>();
        group.setItems(sheet.order());
        group.setRenderer(text(place -> question.options().get(place).text()));
        return new ChoiceInput<Set<Integer>, CheckboxGroup<Integer>>(
                group,
                label,
                missing,
                chosen -> new Answer.Multiple(List.copyOf(chosen)),
                given -> given instanceof Answer.Multiple(var options)
                        ? Optional.of(new LinkedHashSet<>(options))
                        : Optional.empty());
    }

    static AnswerInput trueFalse(String label, String missing) {
        var group = new RadioButtonGroup<Boolean>();
        group.setItems(true, false);
        group.setItemLabelGenerator(truth -> group.getTranslation("learning.Question.truth." + truth));
        return new ChoiceInput<>(
                group,
                label,
                missing,
                Answer.TrueFalse::new,
                given -> given instanceof Answer.TrueFalse(var truth) ? Optional.of(truth) : Optional.empty());
    }

    private static ComponentRenderer<RenderedTextView, Integer> text(Function<Integer, RenderedText> words) {
        return new ComponentRenderer<>(place -> new RenderedTextView(words.apply(place)).compact());
    }

    @Override
    public Component component() {
        return group;
    }

    @Override
    public Optional<Answer> read() {
        var chosen = group.getOptionalValue();
        group.setInvalid(chosen.isEmpty());
        return chosen.map(answer);
    }

    @Override
    public void show(Answer given) {
        value.apply(given).ifPresent(group::setValue);
    }
}
