package nl.leerbrug.simulation.ui.debrief;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import nl.leerbrug.dialogue.Debrief;
import nl.leerbrug.dialogue.PlanReview;
import nl.leerbrug.dialogue.TalkReview;
import nl.leerbrug.shell.Card;
import nl.leerbrug.shell.Links;
import nl.leerbrug.shell.Notices;
import nl.leerbrug.shell.PageHeader;
import nl.leerbrug.shell.TitledView;
import nl.leerbrug.simulation.CountedFor;
import nl.leerbrug.simulation.SimulationRoutes;
import nl.leerbrug.simulation.domain.attempt.ComparisonService;
import nl.leerbrug.simulation.domain.attempt.Conversation;
import nl.leerbrug.simulation.domain.attempt.DebriefPage;
import nl.leerbrug.simulation.domain.attempt.DebriefService;
import nl.leerbrug.simulation.domain.attempt.FollowUpPage;
import nl.leerbrug.simulation.domain.attempt.FollowUpService;
import nl.leerbrug.simulation.domain.attempt.LineReportService;
import nl.leerbrug.simulation.domain.attempt.OwnReflection;
import nl.leerbrug.simulation.domain.attempt.PracticePlanService;
import nl.leerbrug.simulation.domain.attempt.ReflectionService;
import nl.leerbrug.simulation.domain.attempt.SimulationService;
import nl.leerbrug.simulation.ui.part.AttemptAddress;
import nl.leerbrug.simulation.ui.part.PlanWords;
import nl.leerbrug.simulation.ui.part.Words;
import nl.leerbrug.simulation.ui.practice.AdviceCard;
import org.springframework.beans.factory.ObjectProvider;

import java.util.List;
import java.util.Optional;

/** Looking back on one's own conversation: first in one's own words, then what can be seen in it. */
@Route(SimulationRoutes.DEBRIEF + "/:attempt/:part?")
@RolesAllowed({"TRAINEE", "TRAINER"})
class DebriefView extends Div implements BeforeEnterObserver, TitledView {

    private final DebriefService debriefs;
    private final SimulationService simulation;
    private final ReflectionService reflections;
    private final ComparisonService comparisons;
    private final PracticePlanService plans;
    private final LineReportService reports;
    private final FollowUpService followUps;
    private final CountedFor counted;
    private String title = "";

    DebriefView(
            DebriefService debriefs,
            SimulationService simulation,
            ReflectionService reflections,
            ComparisonService comparisons,
            PracticePlanService plans,
            LineReportService reports,
            FollowUpService followUps,
            ObjectProvider<CountedFor> counted) {
        this.debriefs = debriefs;
        this.simulation = simulation;
        this.reflections = reflections;
        this.comparisons = comparisons;
        this.plans = plans;
        this.reports = reports;
        this.followUps = followUps;
        this.counted = counted.getIfAvailable(() -> CountedFor.NOTHING);
        addClassName("lb-debrief");
    }

    @Override
    public String title() {
        return title;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        removeAll();
        var report = event.getRouteParameters()
                .get("part")
                .filter(SimulationRoutes.REPORT::equals)
                .isPresent();
        var page = AttemptAddress.id(event, AttemptAddress.PARAMETER)
                .map(debriefs::find)
                .orElseGet(DebriefPage.Unknown::new);
        switch (page) {
            case DebriefPage.Ready ready when report -> report(ready);
            case DebriefPage.OwnWordsFirst first
            when report ->
                event.forwardTo(SimulationRoutes.debrief(first.conversation().id()));
            case DebriefPage.Ready ready -> lookBack(ready.conversation(), ready.ownWords());
            case DebriefPage.OwnWordsFirst(var conversation, var ownWords) -> lookBack(conversation, ownWords);
            case DebriefPage.Running(var attempt) -> event.forwardTo(SimulationRoutes.conversation(attempt));
            case DebriefPage.Unknown() -> event.rerouteToError(NotFoundException.class);
        }
    }

    private void head(Conversation conversation) {
        title = getTranslation(
                "simulation.DebriefView.title", conversation.client().title());
        add(new PageHeader(
                        title,
                        getTranslation(
                                "simulation.DebriefView.intro",
                                conversation.state().course().turns(),
                                conversation.state().course().minutes(),
                                Words.kind(this, conversation.scenario().id().kind())))
                .setEyebrow(Links.to(
                        SimulationRoutes.client(conversation.client().id()),
                        conversation.client().title())));
        conversation
                .unreadable()
                .ifPresent(seq -> add(
                        Notices.standing(Notices.Tone.ATTENTION, getTranslation("simulation.Talk.unreadable", seq))));
    }

    private void lookBack(Conversation conversation, List<OwnReflection> ownWords) {
        head(conversation);
        add(new LookBackCard(debriefs, reflections, conversation, ownWords));
    }

    private Card curves(Debrief debrief) {
        var title = getTranslation("simulation.CurvesCard.title");
        return new Card(title).with(new Curves(title, debrief.start(), debrief.turns()));
    }

    private void plan(Conversation conversation, PlanReview first) {
        var weeks = followUps.find(conversation.id()) instanceof FollowUpPage.Found found
                ? Optional.of(found)
                : Optional.<FollowUpPage.Found>empty();
        var adjusted = weeks.map(FollowUpPage.Found::adjusted).orElse(first.plan());
        var words = new PlanWords(
                conversation, (key, values) -> getTranslation(key, values), getLocale(), first.plan(), adjusted);
        add(new PlanCard(words, conversation.id(), first, adjusted, weeks.flatMap(FollowUpPage.Found::followUp)));
        // What is not in a plan can't be wrong; points for that would mislead.
        if (!first.plan().isBlank()) {
            add(new RubricCard(words, first.rubric()));
        }
        add(new TalkCard(
                words,
                TalkReview.of(conversation.events()),
                conversation.scenario().client().name()));
    }

    private void report(DebriefPage.Ready page) {
        var conversation = page.conversation();
        var debrief = conversation.debrief();
        head(conversation);
        add(new PrintButtons(conversation.id()), new OwnWords(page.ownWords(), conversation.id()));
        // Verdict and bridges are about a whole conversation; a short run trains one skill.
        var isWhole = conversation.shortRun().isEmpty();
        if (isWhole) {
            add(new VerdictCard(conversation));
        }
        if (isWhole) {
            conversation.planReview().ifPresent(review -> plan(conversation, review));
        }
        add(curves(debrief));
        if (isWhole) {
            add(
                    conversation.scenario().hasBridge()
                            ? new BridgesCard(conversation.scenario(), debrief)
                            : new HeardCard(conversation.scenario(), debrief));
        }
        add(
                new MirrorCard(conversation.scenario(), conversation.mirror()),
                new AdviceCard(plans, conversation),
                new RelativesCard(conversation.id(), comparisons.listRelatives(conversation.id())),
                new NextCard(simulation, conversation, counted.listTasks(conversation.id())),
                new TurnList(simulation, reports, conversation, debrief));
    }
}
