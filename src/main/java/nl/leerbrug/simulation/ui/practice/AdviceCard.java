package nl.leerbrug.simulation.ui.practice;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import nl.leerbrug.shell.Card;
import nl.leerbrug.shell.Links;
import nl.leerbrug.shell.Notices;
import nl.leerbrug.simulation.SimulationRoutes;
import nl.leerbrug.simulation.domain.attempt.Conversation;
import nl.leerbrug.simulation.domain.attempt.PracticeAdvice;
import nl.leerbrug.simulation.domain.attempt.PracticePlanService;
import org.jspecify.annotations.Nullable;

/** At the end of a debrief: on which skill one gains most, and three short runs to plan. */
public class AdviceCard extends Div {

    private final PracticePlanService plans;
    private final Conversation conversation;
    private final Div status = new Div();
    private final Div sheet = new Div();
    private @Nullable Anchor toPlan;

    public AdviceCard(PracticePlanService plans, Conversation conversation) {
        this.plans = plans;
        this.conversation = conversation;
        status.addClassName("lb-visually-hidden");
        status.getElement().setAttribute("role", "status");
        add(status, sheet);
        show();
    }

    private void show() {
        sheet.removeAll();
        var card = new Card(getTranslation("simulation.AdviceCard.title"));
        plans.advise(conversation)
                .ifPresentOrElse(
                        advice -> show(card, advice),
                        () -> card.with(new Paragraph(getTranslation("simulation.AdviceCard.none"))));
        sheet.add(card);
    }

    private void show(Card card, PracticeAdvice advice) {
        card.with(new Paragraph(
                getTranslation("simulation.AdviceCard.weakest", advice.skill(), advice.good(), advice.chances())));
        switch (advice.planning()) {
            case NO_RUNS -> card.with(new Paragraph(getTranslation("simulation.AdviceCard.noRuns")));
            case POSSIBLE -> PlanOffer.add(card, advice, this::plan);
            case PLANNED ->
                behind(card, Notices.Tone.DONE, getTranslation("simulation.AdviceCard.planned", advice.planned()));
            case DONE -> behind(card, Notices.Tone.INFO, getTranslation("simulation.AdviceCard.done"));
        }
    }

    private void behind(Card card, Notices.Tone tone, String text) {
        toPlan = Links.button(SimulationRoutes.plan(), getTranslation("simulation.AdviceCard.toPlanned"));
        card.with(Notices.standing(tone, text)).addActions(toPlan);
    }

    private void plan() {
        plans.plan(conversation.id());
        show();
        status.setText(getTranslation("simulation.AdviceCard.status"));
        // The button is gone; who works by keyboard goes on where it was.
        if (toPlan != null) {
            toPlan.focus();
        }
    }
}
