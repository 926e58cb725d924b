package nl.leerbrug.simulation.ui.debrief;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import nl.leerbrug.dialogue.Debrief;
import nl.leerbrug.shell.Card;
import nl.leerbrug.shell.Links;
import nl.leerbrug.shell.Notices;
import nl.leerbrug.shell.PageHeader;
import nl.leerbrug.shell.TitledView;
import nl.leerbrug.simulation.SimulationRoutes;
import nl.leerbrug.simulation.domain.attempt.ComparisonService;
import nl.leerbrug.simulation.domain.attempt.Conversation;
import nl.leerbrug.simulation.domain.attempt.ConversationPage;
import nl.leerbrug.simulation.domain.attempt.LineReportService;
import nl.leerbrug.simulation.domain.attempt.PracticePlanService;
import nl.leerbrug.simulation.domain.attempt.ReflectionService;
import nl.leerbrug.simulation.domain.attempt.SimulationService;
import nl.leerbrug.simulation.ui.part.AttemptAddress;
import nl.leerbrug.simulation.ui.practice.AdviceCard;

/** Looking back on one's own conversation: first in one's own words, then what can be seen in it. */
@Route(SimulationRoutes.DEBRIEF + "/:attempt/:part?")
@RolesAllowed({"TRAINEE", "TRAINER"})
class DebriefView extends Div implements BeforeEnterObserver, TitledView {

    private final SimulationService simulation;
    private final ReflectionService reflections;
    private final ComparisonService comparisons;
    private final PracticePlanService plans;
    private final LineReportService reports;
    private String title = "";

    DebriefView(
            SimulationService simulation,
            ReflectionService reflections,
            ComparisonService comparisons,
            PracticePlanService plans,
            LineReportService reports) {
        this.simulation = simulation;
        this.reflections = reflections;
        this.comparisons = comparisons;
        this.plans = plans;
        this.reports = reports;
        addClassName("lb-debrief");
    }

    @Override
    public String title() {
        return title;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        removeAll();
        switch (AttemptAddress.page(event, simulation)) {
            case ConversationPage.Found(var conversation) when !conversation.open() -> show(conversation, event);
            case ConversationPage.Found(var running) -> event.forwardTo(SimulationRoutes.conversation(running.id()));
            case ConversationPage.Closed(var test) -> event.forwardTo(SimulationRoutes.conversation(test));
            case ConversationPage.Unreadable _, ConversationPage.Unknown _ ->
                event.rerouteToError(NotFoundException.class);
        }
    }

    private void show(Conversation conversation, BeforeEnterEvent event) {
        title = getTranslation(
                "simulation.DebriefView.title", conversation.client().title());
        var report = event.getRouteParameters()
                .get("part")
                .filter(SimulationRoutes.REPORT::equals)
                .isPresent();
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
                SimulationRoutes.report(conversation.id()), getTranslation("simulation.DebriefView.toReport")));
        conversation.client().afterwards().ifPresent(words -> card.with(new Paragraph(words)));
        add(card);
    }

    private Card curves(Debrief debrief) {
        var title = getTranslation("simulation.CurvesCard.title");
        return new Card(title).with(new Curves(title, debrief.start(), debrief.turns()));
    }

    private void report(Conversation conversation) {
        var debrief = conversation.debrief();
        add(
                new PrintButtons(conversation.id()),
                new OwnWords(reflections.listMine(conversation.id()), conversation.id()));
        // Verdict and bridges are about a whole conversation; a short run trains one skill.
        var isWhole = conversation.shortRun().isEmpty();
        if (isWhole) {
            add(new VerdictCard(conversation));
        }
        add(curves(debrief));
        if (isWhole) {
            add(new BridgesCard(conversation.scenario(), debrief));
        }
        add(
                new MirrorCard(conversation.scenario(), conversation.mirror()),
                new AdviceCard(plans, conversation),
                new RelativesCard(conversation.id(), comparisons.listRelatives(conversation.id())),
                new TurnList(simulation, reports, conversation, debrief));
    }
}
