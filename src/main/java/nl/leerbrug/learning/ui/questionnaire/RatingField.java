package nl.leerbrug.learning.ui.questionnaire;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import nl.leerbrug.curriculum.Questionnaire;
import nl.leerbrug.shell.SaveStatus;

import java.util.OptionalInt;
import java.util.function.BiConsumer;
import java.util.stream.IntStream;

/** A statement with its scale: numbers to choose from, with words at both ends. */
class RatingField extends Div {

    private final RadioButtonGroup<Integer> group = new RadioButtonGroup<>();
    private final SaveStatus status = new SaveStatus();

    RatingField(Questionnaire.Scale scale, int number, String statement, OptionalInt rating) {
        addClassNames("lb-card", "lb-rating");
        group.setLabel(number + ". " + statement);
        group.setItems(IntStream.rangeClosed(scale.min(), scale.max()).boxed().toList());
        // The ends are named in the label that is read out; beside the scale they stand once, for the eye.
        group.setRenderer(new com.vaadin.flow.data.renderer.ComponentRenderer<>(value -> choice(scale, value)));
        rating.ifPresent(group::setValue);
        var ends = new Div(
                new Span(scale.min() + " = " + scale.minLabel()), new Span(scale.max() + " = " + scale.maxLabel()));
        ends.addClassName("lb-scale-ends");
        ends.getElement().setAttribute("aria-hidden", "true");
        add(group, ends, status);
    }

    void onChoice(BiConsumer<Integer, SaveStatus> listener) {
        group.addValueChangeListener(event -> {
            if (event.getValue() != null) {
                listener.accept(event.getValue(), status);
            }
        });
    }

    private static Span choice(Questionnaire.Scale scale, int value) {
        var choice = new Span(String.valueOf(value));
        if (value == scale.min() || value == scale.max()) {
            var words = new Span(" " + (value == scale.min() ? scale.minLabel() : scale.maxLabel()));
            words.addClassName("lb-visually-hidden");
            choice.add(words);
        }
        return choice;
    }
}
