package nl.leerbrug.simulation.ui.debrief;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import nl.leerbrug.shell.Card;
import nl.leerbrug.shell.Links;
import nl.leerbrug.shell.Notices;
import nl.leerbrug.shell.PageHeader;
import nl.leerbrug.shell.TitledView;
import nl.leerbrug.simulation.AttemptId;
import nl.leerbrug.simulation.SimulationRoutes;
import nl.leerbrug.simulation.domain.attempt.Conversation;
import nl.leerbrug.simulation.domain.attempt.ConversationPage;
import nl.leerbrug.simulation.domain.attempt.ReflectionService;
import nl.leerbrug.simulation.domain.attempt.SimulationService;

/** Looking back on one's own conversation: first in one's own words, then what can be seen in it. */
@Route(SimulationRoutes.DEBRIEF + "/:attempt/:part?")
@RolesAllowed({"TRAINEE", "TRAINER"})
class DebriefView extends Div implements BeforeEnterObserver, TitledView {

    private static final String REPORT = "verslag";

    private final SimulationService simulation;
    private final ReflectionService reflections;
    private String title = "";

    DebriefView(SimulationService simulation, ReflectionService reflections) {
        this.simulation = simulation;
        this.reflections = reflections;
        addClassName("lb-debrief");
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
        if (!(page instanceof ConversationPage.Found(var conversation))) {
            event.rerouteToError(NotFoundException.class);
            return;
        }
        if (conversation.open()) {
            event.forwardTo(SimulationRoutes.conversation(conversation.id()));
            return;
        }
        title = getTranslation(
                "simulation.DebriefView.title", conversation.client().title());
        var report =
                event.getRouteParameters().get("part").filter(REPORT::equals).isPresent();
        add(new PageHeader(
                        title,
                        getTranslation(
                                "simulation.DebriefView.intro",
                                conversation.state().course().turns(),
                                conversation.state().course().minutes()))
                .setEyebrow(Links.to(
                        SimulationRoutes.client(conversation.client().id()),
                        conversation.client().title())));
        conversation
                .unreadable()
                .ifPresent(seq -> add(
                        Notices.standing(Notices.Tone.ATTENTION, getTranslation("simulation.Talk.unreadable", seq))));
        if (report) {
            report(conversation);
        } else {
            lookBack(conversation);
        }
    }

    private void lookBack(Conversation conversation) {
        var card = new Card(getTranslation("simulation.DebriefView.first"))
                .with(new Paragraph(getTranslation("simulation.DebriefView.first.text")));
        reflections
                .listMine(conversation.id())
                .forEach(one -> card.with(new ReflectionField(reflections, conversation.id(), one)));
        card.addActions(Links.primaryButton(
                SimulationRoutes.debrief(conversation.id()) + "/" + REPORT,
                getTranslation("simulation.DebriefView.toReport")));
        conversation.client().afterwards().ifPresent(words -> card.with(new Paragraph(words)));
        add(card);
    }

    private void report(Conversation conversation) {
        var debrief = conversation.debrief();
        add(
                new OwnWords(reflections.listMine(conversation.id()), conversation.id()),
                new VerdictCard(conversation),
                new CurvesCard(debrief),
                new BridgesCard(conversation.scenario(), debrief),
                new MirrorCard(conversation.scenario(), conversation.mirror()),
                new TurnList(simulation, conversation, debrief));
    }
}
