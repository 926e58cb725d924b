package nl.leerbrug.simulation.ui.play;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import nl.leerbrug.content.Media;
import nl.leerbrug.shell.Links;
import nl.leerbrug.shell.Notices;
import nl.leerbrug.shell.PageHeader;
import nl.leerbrug.shell.TitledView;
import nl.leerbrug.simulation.AttemptId;
import nl.leerbrug.simulation.SimulationRoutes;
import nl.leerbrug.simulation.domain.attempt.ConversationPage;
import nl.leerbrug.simulation.domain.attempt.SimulationService;

/** One's own conversation, at the turn where it was left. */
@Route(SimulationRoutes.CONVERSATION + "/:attempt")
@RolesAllowed({"TRAINEE", "TRAINER"})
class ConversationView extends Div implements BeforeEnterObserver, TitledView {

    private final SimulationService simulation;
    private final Media media;
    private String title = "";

    ConversationView(SimulationService simulation, Media media) {
        this.simulation = simulation;
        this.media = media;
        addClassName("lb-conversation");
    }

    @Override
    public String title() {
        return title;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        removeAll();
        var page = event.getRouteParameters()
                .get("attempt")
                .flatMap(AttemptId::parse)
                .map(simulation::find)
                .orElseGet(ConversationPage.Unknown::new);
        switch (page) {
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
            case ConversationPage.Found(var conversation) -> {
                title = getTranslation(
                        "simulation.ConversationView.title",
                        conversation.client().title());
                add(new Talk(simulation, media, title, conversation));
            }
        }
    }
}
