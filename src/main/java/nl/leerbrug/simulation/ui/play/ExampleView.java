package nl.leerbrug.simulation.ui.play;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import nl.leerbrug.dialogue.CaseId;
import nl.leerbrug.dialogue.Contribution;
import nl.leerbrug.dialogue.ConversationKind;
import nl.leerbrug.dialogue.Play;
import nl.leerbrug.dialogue.Scenario;
import nl.leerbrug.dialogue.Transcript;
import nl.leerbrug.shell.Links;
import nl.leerbrug.shell.PageHeader;
import nl.leerbrug.shell.TitledView;
import nl.leerbrug.simulation.ClientCase;
import nl.leerbrug.simulation.SimulationRoutes;
import nl.leerbrug.simulation.domain.attempt.ClientShelf;
import nl.leerbrug.simulation.domain.attempt.SimulationService;
import nl.leerbrug.simulation.ui.part.Portrait;
import nl.leerbrug.simulation.ui.part.TestRunning;
import nl.leerbrug.simulation.ui.part.Words;
import nl.leerbrug.simulation.ui.plan.PlanSheet;
import nl.leerbrug.simulation.ui.plan.PlanTable;
import nl.leerbrug.simulation.ui.plan.PlanTaker;
import nl.leerbrug.simulation.ui.plan.SheetUse;

import java.util.List;

/** The expert's conversation with a client, step by step with the reasons; the address says which step. */
@Route(SimulationRoutes.EXAMPLE + "/:client/:kind?(bruggesprek|doelgesprek|contactgesprek)/:step?([0-9]{1,3})")
@RolesAllowed({"TRAINEE", "TRAINER"})
class ExampleView extends Div implements BeforeEnterObserver, TitledView {

    private final ClientShelf clients;
    private final SimulationService simulation;
    private String title = "";

    ExampleView(ClientShelf clients, SimulationService simulation) {
        this.clients = clients;
        this.simulation = simulation;
        addClassNames("lb-conversation", "lb-example");
    }

    @Override
    public String title() {
        return title;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        removeAll();
        var client = event.getRouteParameters().get("client").map(CaseId::new).flatMap(clients::find);
        var kind = event.getRouteParameters()
                .get("kind")
                .flatMap(SimulationRoutes::kindOf)
                .or(() -> client.flatMap(one -> one.conversations().stream().findFirst()))
                .orElse(ConversationKind.BRIDGE);
        var transcript = client.flatMap(one -> one.transcript(kind, Transcript.Role.EXPERT));
        var scenario = client.flatMap(one -> one.scenario(kind));
        var step = event.getRouteParameters().getInteger("step").orElse(0);
        if (transcript.isEmpty() || scenario.isEmpty()) {
            event.rerouteToError(NotFoundException.class);
            return;
        }
        var test = client.map(ClientCase::id).flatMap(simulation::findRunningTest);
        if (test.isPresent()) {
            title = getTranslation("simulation.TestRunning.title");
            add(new PageHeader(title), new TestRunning(test.get()));
            return;
        }
        var steps = transcript.get().steps();
        show(client.get(), scenario.get(), transcript.get(), Math.min(step, steps.size()));
    }

    private void show(ClientCase client, Scenario scenario, Transcript transcript, int upTo) {
        title = getTranslation(
                "simulation.ExampleView.title",
                client.title(),
                Words.kind(this, scenario.id().kind()));
        var play = new Play(scenario, transcript.seed());
        var panel = new TranscriptPanel(scenario, true);
        panel.append(play.events());
        transcript.steps().subList(0, upTo).forEach(step -> follow(play, step, panel));
        var portrait = new Portrait(client, play.state().mood());
        portrait.show(play.state().voice(), play.state().mood());
        var gauges = new GaugeBars();
        gauges.show(play.state().gauges());
        var person = new Div(portrait, gauges);
        person.addClassName("lb-talk-person");
        var card = new Div(person, panel);
        card.addClassNames("lb-card", "lb-talk-card");
        var columns = new Div(card);
        columns.addClassName("lb-example-columns");
        if (scenario.goal().isPresent()) {
            columns.add(plan(play));
        }
        add(
                new PageHeader(
                                title,
                                getTranslation(
                                        "simulation.ExampleView.step",
                                        upTo,
                                        transcript.steps().size()))
                        .setEyebrow(Links.to(SimulationRoutes.client(client.id()), client.title())),
                columns,
                steps(client, scenario.id().kind(), upTo, transcript.steps().size()));
        panel.getElement().executeJs("this.scrollTop = this.scrollHeight");
    }

    /** The plan as it is at this step, to read. */
    private static PlanSheet plan(Play play) {
        var sheet = new PlanSheet(SheetUse.CONVERSATION, (id, edit) -> new PlanTaker.Answer.Taken(false));
        sheet.show(
                new PlanTable(play.scenario(), play.state().draft().plan(), List.of(), Contribution.NONE, false, ""));
        return sheet;
    }

    private static void follow(Play play, Transcript.Step step, TranscriptPanel panel) {
        var before = play.events().size();
        play.make(step.move());
        var all = play.events();
        panel.append(List.copyOf(all.subList(before, all.size())));
        if (!step.why().isBlank()) {
            panel.remark(step.why());
        }
    }

    private Div steps(ClientCase client, ConversationKind kind, int upTo, int all) {
        var row = new Div();
        row.addClassName("lb-actions");
        if (upTo < all) {
            row.add(step(client, kind, upTo + 1, "simulation.ExampleView.next", true));
        } else {
            row.add(Links.primaryButton(
                    SimulationRoutes.client(client.id()), getTranslation("simulation.ExampleView.practice")));
        }
        if (upTo > 0) {
            row.add(step(client, kind, upTo - 1, "simulation.ExampleView.previous", false));
        }
        if (upTo < all) {
            row.add(step(client, kind, all, "simulation.ExampleView.all", false));
        }
        return row;
    }

    private Anchor step(ClientCase client, ConversationKind kind, int step, String key, boolean primary) {
        var path = SimulationRoutes.example(client.id(), kind) + "/" + step;
        return primary ? Links.primaryButton(path, getTranslation(key)) : Links.button(path, getTranslation(key));
    }
}
