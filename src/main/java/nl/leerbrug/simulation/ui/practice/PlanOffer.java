package nl.leerbrug.simulation.ui.practice;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Paragraph;
import nl.leerbrug.shell.Card;
import nl.leerbrug.simulation.domain.attempt.PracticeAdvice;
import nl.leerbrug.simulation.domain.attempt.PracticePlanService;

/** Three short runs to plan on a skill: said and done in one way, wherever it is offered. */
final class PlanOffer {

    private PlanOffer() {}

    /** @param plan plans them, and shows how it stands then */
    static void add(Card card, PracticeAdvice advice, Runnable plan) {
        var days = PracticePlanService.DAYS;
        card.with(new Paragraph(card.getTranslation(
                        "simulation.PlanOffer.why", advice.skill(), days.get(0), days.get(1), days.get(2))))
                .addActions(button(card, plan));
    }

    private static Button button(Card card, Runnable plan) {
        var button = new Button(card.getTranslation("simulation.PlanOffer.plan"), event -> plan.run());
        button.addThemeNames("primary");
        button.setId("plan-practice");
        return button;
    }
}
