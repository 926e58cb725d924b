package nl.leerbrug.simulation.ui.debrief;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import nl.leerbrug.dialogue.ConversationKind;
import nl.leerbrug.shell.Card;
import nl.leerbrug.shell.Links;
import nl.leerbrug.simulation.AttemptId;
import nl.leerbrug.simulation.CountedFor;
import nl.leerbrug.simulation.GoalStart;
import nl.leerbrug.simulation.Mode;
import nl.leerbrug.simulation.SimulationRoutes;
import nl.leerbrug.simulation.domain.attempt.Conversation;
import nl.leerbrug.simulation.domain.attempt.SimulationService;
import nl.leerbrug.simulation.domain.attempt.Started;

import java.util.ArrayList;
import java.util.List;

/**
 * Where one goes on from a debrief: from a bridge to the goal conversation that rests on it, from a goal to its plan and
 * the next client, and back to the training that asked for it.
 */
class NextCard extends Div {

    private final SimulationService simulation;
    private final Conversation conversation;
    private final List<Component> ways = new ArrayList<>();

    /** @param tasks of trainings for which the conversation counted */
    NextCard(SimulationService simulation, Conversation conversation, List<CountedFor.Task> tasks) {
        this.simulation = simulation;
        this.conversation = conversation;
        var card = new Card(getTranslation("simulation.NextCard.title"));
        switch (conversation.scenario().id().kind()) {
            case BRIDGE -> bridge(card);
            case GOAL -> goal(card);
            case CONTACT -> {}
        }
        tasks.forEach(
                task -> ways.add(Links.button(task.path(), getTranslation("simulation.NextCard.task", task.title()))));
        ways.add(Links.button(
                SimulationRoutes.client(conversation.client().id()),
                getTranslation("simulation.NextCard.client", client())));
        card.addActions(ways.toArray(Component[]::new));
        add(card);
    }

    private void bridge(Card card) {
        if (conversation.client().scenario(ConversationKind.GOAL).isEmpty()
                || simulation.findOwnBridge(conversation.client().id()).isEmpty()) {
            return;
        }
        card.with(new Paragraph(getTranslation("simulation.NextCard.bridge", client())));
        // One id for this button: a double click begins one conversation.
        var id = AttemptId.random();
        var begin = new Button(getTranslation("simulation.NextCard.toGoal"), event -> begin(id));
        begin.setId("next-goal");
        begin.addThemeNames("primary");
        ways.add(begin);
    }

    private void goal(Card card) {
        card.with(new Paragraph(getTranslation("simulation.NextCard.goal", client())));
        ways.add(Links.button(
                SimulationRoutes.goalPlan(conversation.id()), getTranslation("simulation.NextCard.plan", client())));
        ways.add(Links.button(SimulationRoutes.clients(), getTranslation("simulation.NextCard.clients")));
    }

    private String client() {
        return conversation.scenario().client().name();
    }

    private void begin(AttemptId id) {
        var started = simulation.startGoal(id, conversation.client().id(), Mode.PRACTICE, GoalStart.OWN_BRIDGE);
        var attempt =
                switch (started) {
                    case Started.Begun(var begun) -> begun;
                    case Started.TestRunning(var test) -> test;
                    case Started.Unknown() -> id;
                };
        getUI().ifPresent(ui -> ui.navigate(SimulationRoutes.conversation(attempt)));
    }
}
