package nl.leerbrug.simulation.ui.plan;

import com.vaadin.flow.component.radiobutton.RadioButtonGroup;

import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;

/** One thing of the catalogue, or, last, words of one's own. */
final class PlanChoices extends RadioButtonGroup<PlanChoices.Choice> {

    private final List<Choice> all;

    /** @param choices marked when the client brought them up */
    PlanChoices(String label, String client, List<Choice> choices) {
        all = List.copyOf(choices);
        addClassNames("lb-options", "lb-plan-choices");
        setLabel(label);
        setItemLabelGenerator(choice ->
                choice.named() ? getTranslation("simulation.PlanChoices.named", choice.text(), client) : choice.text());
        setManualValidation(true);
        setItems(all);
    }

    /**
     * @param id empty: words of one's own
     * @param named whether the client brought it up
     */
    record Choice(String id, String text, boolean named) {

        static Choice own(String text) {
            return new Choice("", text, false);
        }

        boolean isOwn() {
            return id.isEmpty();
        }
    }

    /** Empty: words of one's own, or nothing yet. */
    String chosen() {
        return isEmpty() ? "" : getValue().id();
    }

    boolean isOwn() {
        return !isEmpty() && getValue().isOwn();
    }

    void choose(String id) {
        all.stream().filter(choice -> choice.id().equals(id)).findFirst().ifPresent(this::setValue);
    }

    void onChoice(Consumer<Choice> action) {
        addValueChangeListener(event -> {
            if (event.getValue() != null) {
                action.accept(event.getValue());
            }
        });
    }

    /** Shows what holds this text, what is chosen, and words of one's own. */
    void filter(String text) {
        var before = getValue();
        var sought = text.strip().toLowerCase(Locale.ROOT);
        setItems(all.stream()
                .filter(choice -> choice.isOwn()
                        || choice.equals(before)
                        || choice.text().toLowerCase(Locale.ROOT).contains(sought))
                .toList());
        setValue(before);
    }
}
