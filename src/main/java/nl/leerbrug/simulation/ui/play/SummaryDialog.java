package nl.leerbrug.simulation.ui.play;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.checkbox.CheckboxGroup;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import nl.leerbrug.bridge.FactId;
import nl.leerbrug.dialogue.Move;
import nl.leerbrug.dialogue.Scenario;
import nl.leerbrug.simulation.ui.part.MoveButton;

import java.util.List;

/** Which of the heard facts are said back. */
class SummaryDialog extends Dialog {

    SummaryDialog(Scenario scenario, List<FactId> heard, String turn, MoveMaker maker) {
        super(scenario.method().rule(nl.leerbrug.dialogue.MoveKind.SUMMARISE).label());
        setWidth("42rem");
        var facts = new CheckboxGroup<FactId>(getTranslation("simulation.SummaryDialog.facts"));
        facts.setItems(heard);
        facts.setItemLabelGenerator(fact -> scenario.fact(fact).text());
        facts.addClassName("lb-options");
        var missing = new Paragraph();
        missing.addClassName("lb-input-error");
        missing.getElement().setAttribute("role", "alert");
        var say = new MoveButton(getTranslation("simulation.SummaryDialog.say"), id -> {
            var chosen = heard.stream().filter(facts.getValue()::contains).toList();
            if (chosen.isEmpty()) {
                missing.setText(getTranslation("simulation.SummaryDialog.none"));
                return;
            }
            close();
            maker.make(id, new Move.Summarise(chosen));
        });
        say.addClassName("lb-button-primary");
        var foot = new Div(say);
        foot.getElement().setAttribute("data-turn", turn);
        add(facts);
        getFooter().add(missing, new Button(getTranslation("simulation.PickDialog.leave"), event -> close()), foot);
    }
}
