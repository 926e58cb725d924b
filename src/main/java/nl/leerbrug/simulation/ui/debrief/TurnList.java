package nl.leerbrug.simulation.ui.debrief;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.dependency.JsModule;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Paragraph;
import nl.leerbrug.dialogue.Debrief;
import nl.leerbrug.simulation.AttemptId;
import nl.leerbrug.simulation.SimulationRoutes;
import nl.leerbrug.simulation.domain.attempt.Conversation;
import nl.leerbrug.simulation.domain.attempt.LineReportService;
import nl.leerbrug.simulation.domain.attempt.SimulationService;
import nl.leerbrug.simulation.domain.attempt.Started;
import nl.leerbrug.simulation.ui.part.ReportButton;

/**
 * Turn by turn, and from each the way back to try another line. The browser's {@code simulation.ts} lets the arrow keys
 * go from turn to turn.
 */
@JsModule("./simulation.ts")
class TurnList extends Div {

    private final SimulationService simulation;
    private final LineReportService reports;
    private final Conversation conversation;

    TurnList(SimulationService simulation, LineReportService reports, Conversation conversation, Debrief debrief) {
        this.simulation = simulation;
        this.reports = reports;
        this.conversation = conversation;
        var list = new OrderedList();
        list.addClassName("lb-turns");
        debrief.turns().forEach(turn -> list.add(item(turn)));
        var keys = new Paragraph(getTranslation("simulation.TurnList.keys"));
        keys.addClassName("lb-turns-keys");
        add(new H2(getTranslation("simulation.TurnList.title")), keys, list);
        list.getElement().executeJs("window.leerbrugTalk.turns(this)");
    }

    private ListItem item(Debrief.TurnReview turn) {
        var scenario = conversation.scenario();
        var head = new Div(
                new H3(getTranslation("simulation.TurnList.turn", turn.number())),
                TurnReviewPanel.skills(scenario, turn));
        head.addClassName("lb-turn-head");
        var item = new ListItem(head, new TurnReviewPanel(scenario, turn));
        var actions = new Div();
        actions.addClassName("lb-actions");
        if (conversation.mode().isCoached() || conversation.state().isOver()) {
            actions.add(rewind(turn.number()));
        }
        var number = turn.number();
        actions.add(new ReportButton(
                getTranslation("simulation.TurnList.turn", number),
                text -> reports.report(conversation.id(), number, text)));
        item.add(actions);
        return item;
    }

    private Button rewind(int number) {
        // One id for this button: a double click makes one branch.
        var id = AttemptId.random();
        var button = new Button(getTranslation("simulation.TurnList.rewind"), event -> {
            var to = simulation.branch(conversation.id(), number, id) instanceof Started.TestRunning(var test)
                    ? test
                    : id;
            getUI().ifPresent(ui -> ui.navigate(SimulationRoutes.conversation(to)));
        });
        button.addThemeNames("small");
        button.setAriaLabel(getTranslation("simulation.TurnList.rewindTo", number));
        return button;
    }
}
