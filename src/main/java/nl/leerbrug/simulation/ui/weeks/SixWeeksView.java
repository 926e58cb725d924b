package nl.leerbrug.simulation.ui.weeks;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import nl.leerbrug.goalplan.AnswerId;
import nl.leerbrug.goalplan.FollowUp;
import nl.leerbrug.shell.Links;
import nl.leerbrug.shell.Notices;
import nl.leerbrug.shell.PageHeader;
import nl.leerbrug.shell.TitledView;
import nl.leerbrug.simulation.MoveId;
import nl.leerbrug.simulation.SimulationRoutes;
import nl.leerbrug.simulation.domain.attempt.FollowUpOutcome;
import nl.leerbrug.simulation.domain.attempt.FollowUpPage;
import nl.leerbrug.simulation.domain.attempt.FollowUpPage.Found;
import nl.leerbrug.simulation.domain.attempt.FollowUpService;
import nl.leerbrug.simulation.ui.part.AttemptAddress;
import nl.leerbrug.simulation.ui.part.PlanWords;
import nl.leerbrug.simulation.ui.part.Voices;

/**
 * Six weeks later, as a small correspondence: one reads what the client wrote and why it went so, adjusts the plan, and
 * answers once. Then one reads what became of that.
 */
@Route(SimulationRoutes.SIX_WEEKS + "/:attempt")
@RolesAllowed({"TRAINEE", "TRAINER"})
class SixWeeksView extends Div implements BeforeEnterObserver, TitledView {

    private final FollowUpService followUps;
    private final Div status = new Div();
    private final Div outcome = new Div();
    private String title = "";

    SixWeeksView(FollowUpService followUps) {
        this.followUps = followUps;
        addClassNames("lb-debrief", "lb-six-weeks");
        status.getElement().setAttribute("role", "status");
        outcome.addClassName("lb-outcome");
        outcome.getElement().setAttribute("tabindex", "-1");
    }

    @Override
    public String title() {
        return title;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        var page = AttemptAddress.id(event, AttemptAddress.PARAMETER)
                .map(followUps::find)
                .orElseGet(FollowUpPage.Unknown::new);
        switch (page) {
            case Found found -> show(found);
            case FollowUpPage.OwnWordsFirst(var attempt) -> event.forwardTo(SimulationRoutes.debrief(attempt));
            case FollowUpPage.NotYet(var attempt) -> event.forwardTo(SimulationRoutes.conversation(attempt));
            case FollowUpPage.Unknown() -> event.rerouteToError(NotFoundException.class);
        }
    }

    private void show(Found now) {
        removeAll();
        status.removeAll();
        var conversation = now.conversation();
        var client = conversation.client();
        title = getTranslation(
                "simulation.SixWeeksView.title",
                new Voices(conversation.scenario().client(), (key, values) -> getTranslation(key, values)).names());
        add(new PageHeader(
                        title,
                        getTranslation(now.open() ? "simulation.SixWeeksView.intro" : "simulation.SixWeeksView.done"))
                .setEyebrow(Links.to(
                        SimulationRoutes.report(conversation.id()), getTranslation("simulation.ComparisonView.back"))));
        client.contentNotice().ifPresent(notice -> add(Notices.standing(Notices.Tone.INFO, notice)));
        var words = new PlanWords(
                conversation,
                (key, values) -> getTranslation(key, values),
                getLocale(),
                now.first().plan(),
                now.adjusted());
        add(
                new Letters(
                        getTranslation(
                                conversation.scenario().client().hasCompany()
                                        ? "simulation.Letters.title.both"
                                        : "simulation.Letters.title",
                                words.voices().names()),
                        client,
                        words,
                        now.first().outlook().messages()),
                new WeeksCard(
                        getTranslation("simulation.WeeksCard.title"),
                        words,
                        now.first().outlook()),
                status);
        if (!now.readable()) {
            status.add(Notices.standing(Notices.Tone.ATTENTION, getTranslation("simulation.SixWeeksView.unreadable")));
        }
        now.followUp().ifPresentOrElse(followUp -> after(now, words, followUp), () -> before(now));
        client.afterwards().ifPresent(line -> add(new Paragraph(line)));
    }

    /** The plan to adjust, and below it the answer that ends it. */
    private void before(Found now) {
        if (now.open()) {
            var plan = new AdjustPanel(followUps, now, this::elsewhere);
            add(plan, new AnswerCard(now, (id, answer) -> answer(plan.now(), id, answer)));
        }
    }

    private void after(Found now, PlanWords words, FollowUp followUp) {
        outcome.removeAll();
        outcome.add(new OutcomeCard(
                now.conversation().client(),
                words,
                now.first(),
                followUp,
                now.assent().map(words::assent).orElse("")));
        add(outcome, ways(now));
    }

    /** The letters are read: from here one goes back to the debrief, or on to the plan. */
    private Div ways(Found now) {
        var conversation = now.conversation();
        var ways = new Div(
                Links.primaryButton(
                        SimulationRoutes.report(conversation.id()),
                        getTranslation("simulation.SixWeeksView.toDebrief")),
                Links.button(
                        SimulationRoutes.goalPlan(conversation.id()),
                        getTranslation(
                                "simulation.Talk.toPlan",
                                conversation.scenario().client().name())));
        ways.addClassName("lb-actions");
        return ways;
    }

    private void answer(Found shown, MoveId id, AnswerId answer) {
        switch (followUps.answer(shown, id, answer)) {
            case FollowUpOutcome.Kept(var kept) -> {
                show(kept);
                // What was clicked is gone: one reads on where the answer stands.
                outcome.getElement().callJsFunction("focus");
            }
            case FollowUpOutcome.Elsewhere(var other) -> elsewhere(other);
            case FollowUpOutcome.PlanRefused _, FollowUpOutcome.Refused _ -> tell("simulation.SixWeeksView.refused");
            case FollowUpOutcome.Unknown() -> tell("simulation.Talk.gone");
        }
    }

    private void elsewhere(Found other) {
        show(other);
        tell("simulation.SixWeeksView.elsewhere");
    }

    private void tell(String key) {
        status.removeAll();
        status.add(Notices.standing(Notices.Tone.INFO, getTranslation(key)));
    }
}
