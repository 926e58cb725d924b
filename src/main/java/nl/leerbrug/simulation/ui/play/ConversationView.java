package nl.leerbrug.simulation.ui.play;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import nl.leerbrug.shell.Links;
import nl.leerbrug.shell.Notices;
import nl.leerbrug.shell.PageHeader;
import nl.leerbrug.shell.TitledView;
import nl.leerbrug.simulation.SimulationRoutes;
import nl.leerbrug.simulation.domain.attempt.ConversationPage;
import nl.leerbrug.simulation.domain.attempt.LineReportService;
import nl.leerbrug.simulation.domain.attempt.MoveService;
import nl.leerbrug.simulation.domain.attempt.SimulationService;
import nl.leerbrug.simulation.ui.part.AttemptAddress;
import nl.leerbrug.simulation.ui.part.TestRunning;
import nl.leerbrug.simulation.ui.part.Words;

/** One's own conversation, at the turn where it was left. */
@Route(SimulationRoutes.CONVERSATION + "/:attempt")
@RolesAllowed({"TRAINEE", "TRAINER"})
class ConversationView extends Div implements BeforeEnterObserver, TitledView {

    private final SimulationService simulation;
    private final MoveService moves;
    private final LineReportService reports;
    private String title = "";

    ConversationView(SimulationService simulation, MoveService moves, LineReportService reports) {
        this.simulation = simulation;
        this.moves = moves;
        this.reports = reports;
        addClassName("lb-conversation");
    }

    @Override
    public String title() {
        return title;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        removeAll();
        switch (AttemptAddress.page(event, simulation)) {
            case ConversationPage.Unknown() -> event.rerouteToError(NotFoundException.class);
            case ConversationPage.Unreadable(var client) -> {
                title = getTranslation("simulation.ConversationView.unreadable.title");
                add(
                        new PageHeader(title),
                        Notices.standing(
                                Notices.Tone.PROBLEM, getTranslation("simulation.ConversationView.unreadable.text")),
                        Links.button(
                                SimulationRoutes.client(client),
                                getTranslation("simulation.ConversationView.toClient")));
            }
            case ConversationPage.Closed(var test) -> {
                title = getTranslation("simulation.TestRunning.title");
                add(new PageHeader(title), new TestRunning(test));
            }
            case ConversationPage.Found(var conversation) -> {
                title = conversation
                        .shortRun()
                        .map(run -> getTranslation("simulation.ConversationView.shortRun", run.title()))
                        .orElseGet(() -> getTranslation(
                                "simulation.ConversationView.title",
                                conversation.client().title(),
                                Words.kind(this, conversation.scenario().id().kind())));
                add(new Talk(moves, reports, title, conversation));
            }
        }
    }
}
