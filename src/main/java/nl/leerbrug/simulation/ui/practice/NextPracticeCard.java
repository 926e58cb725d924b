package nl.leerbrug.simulation.ui.practice;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import nl.leerbrug.shell.Card;
import nl.leerbrug.shell.Links;
import nl.leerbrug.simulation.SimulationRoutes;

/** The one next step. */
class NextPracticeCard extends Div {

    /** @param plan plans short runs, and shows how it stands then */
    NextPracticeCard(NextPractice next, Runnable plan) {
        var card = new Card(getTranslation("simulation.NextPracticeCard.title"));
        switch (next) {
            case NextPractice.GoOn(var running) ->
                show(
                        card,
                        getTranslation("simulation.NextPracticeCard.running"),
                        Links.to(
                                SimulationRoutes.conversation(running),
                                getTranslation("simulation.OwnAttempts.continue")));
            case NextPractice.DoRun(var run) ->
                show(
                        card,
                        getTranslation("simulation.NextPracticeCard.due", run.title()),
                        new Anchor("#" + PlannedList.ID, getTranslation("simulation.NextPracticeCard.toPlanned")));
            case NextPractice.LookBack(var attempt) ->
                show(
                        card,
                        getTranslation("simulation.NextPracticeCard.lookBack"),
                        Links.to(
                                SimulationRoutes.debrief(attempt),
                                getTranslation("simulation.NextPracticeCard.toLookBack")));
            case NextPractice.PlanRuns(var advice) -> PlanOffer.add(card, advice, plan);
            case NextPractice.Talk() ->
                show(
                        card,
                        getTranslation("simulation.NextPracticeCard.talk"),
                        Links.to(SimulationRoutes.clients(), getTranslation("simulation.PracticePlanView.toClients")));
        }
        add(card);
    }

    private static void show(Card card, String text, Anchor link) {
        link.addClassNames("lb-button", "lb-button-primary");
        card.with(new Paragraph(text)).addActions(link);
    }
}
