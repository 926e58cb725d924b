package nl.leerbrug.simulation.ui.practice;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import nl.leerbrug.shell.Card;
import nl.leerbrug.shell.Links;
import nl.leerbrug.shell.Notices;
import nl.leerbrug.simulation.SimulationRoutes;
import nl.leerbrug.simulation.domain.attempt.Conversation;
import nl.leerbrug.simulation.domain.attempt.PracticeAdvice;
import nl.leerbrug.simulation.domain.attempt.PracticePlanService;

/** At the end of a debrief: on which skill one gains most, and three short runs to plan. */
public class AdviceCard extends Div {

    private final PracticePlanService plans;
    private final Conversation conversation;

    public AdviceCard(PracticePlanService plans, Conversation conversation) {
        this.plans = plans;
        this.conversation = conversation;
        show();
    }

    private void show() {
        removeAll();
        var card = new Card(getTranslation("simulation.AdviceCard.title"));
        plans.advise(conversation)
                .ifPresentOrElse(
                        advice -> show(card, advice),
                        () -> card.with(new Paragraph(getTranslation("simulation.AdviceCard.none"))));
        add(card);
    }

    private void show(Card card, PracticeAdvice advice) {
        card.with(new Paragraph(
                getTranslation("simulation.AdviceCard.weakest", advice.skill(), advice.good(), advice.chances())));
        if (advice.planned()) {
            var planned = Notices.standing(Notices.Tone.DONE, getTranslation("simulation.AdviceCard.planned"));
            planned.getElement().setAttribute("role", "status");
            card.with(planned)
                    .addActions(
                            Links.button(SimulationRoutes.plan(), getTranslation("simulation.AdviceCard.toPlanned")));
        } else if (advice.runs()) {
            var days = PracticePlanService.DAYS;
            card.with(new Paragraph(getTranslation("simulation.AdviceCard.why", days.get(0), days.get(1), days.get(2))))
                    .addActions(plan());
        } else {
            card.with(new Paragraph(getTranslation("simulation.AdviceCard.noRuns")));
        }
    }

    private Button plan() {
        var plan = new Button(getTranslation("simulation.AdviceCard.plan"), event -> {
            plans.plan(conversation.id());
            show();
        });
        plan.addThemeNames("primary");
        plan.setId("plan-practice");
        return plan;
    }
}
