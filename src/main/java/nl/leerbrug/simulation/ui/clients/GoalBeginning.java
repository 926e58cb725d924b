package nl.leerbrug.simulation.ui.clients;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import nl.leerbrug.simulation.GoalStart;
import nl.leerbrug.simulation.ui.part.Words;

import java.time.Instant;
import java.util.Locale;
import java.util.Optional;

/** On whose bridge the goal conversation rests: a choice as soon as one has a bridge of one's own with this client. */
class GoalBeginning extends Div {

    private final RadioButtonGroup<GoalStart> choice = new RadioButtonGroup<>();

    /** @param own when one's own bridge was made; empty without one */
    GoalBeginning(Optional<Instant> own) {
        addClassName("lb-goal-beginning");
        choice.setItems(GoalStart.values());
        choice.setValue(own.isPresent() ? GoalStart.OWN_BRIDGE : GoalStart.EXPERT_BRIDGE);
        if (own.isEmpty()) {
            add(new Paragraph(getTranslation("simulation.GoalBeginning.none")));
            return;
        }
        var language = Optional.ofNullable(UI.getCurrent()).map(UI::getLocale).orElse(Locale.of("nl"));
        choice.setId("goal-start");
        choice.setLabel(getTranslation("simulation.GoalBeginning.label"));
        choice.setHelperText(getTranslation("simulation.GoalBeginning.help"));
        choice.setItemLabelGenerator(
                start -> getTranslation("simulation.GoalStart." + start.name(), Words.date(own.get(), language)));
        choice.addThemeNames("vertical");
        add(choice);
    }

    GoalStart chosen() {
        return choice.getValue();
    }
}
