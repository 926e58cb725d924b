package nl.leerbrug.simulation.ui.practice;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import nl.leerbrug.shell.Card;
import nl.leerbrug.shell.Links;
import nl.leerbrug.simulation.PlannedPractice;
import nl.leerbrug.simulation.SimulationRoutes;
import nl.leerbrug.simulation.domain.attempt.AttemptSummary;
import nl.leerbrug.simulation.domain.attempt.PracticeOverview;

import java.util.List;

/** The one next step: what runs, what is ready today, what to plan, or a new conversation. */
class NextPracticeCard extends Div {

    NextPracticeCard(PracticeOverview overview, List<PlannedPractice> planned, List<AttemptSummary> mine) {
        var running = mine.stream().filter(AttemptSummary::running).findFirst();
        if (running.isPresent()) {
            show(
                    getTranslation("simulation.NextPracticeCard.running"),
                    Links.primaryButton(
                            SimulationRoutes.conversation(running.get().id()),
                            getTranslation("simulation.OwnAttempts.continue")));
        } else if (planned.stream().anyMatch(PlannedPractice::due)) {
            show(
                    getTranslation(
                            "simulation.NextPracticeCard.due",
                            planned.getFirst().title()),
                    new Anchor("#" + PlannedList.ID, getTranslation("simulation.NextPracticeCard.toPlanned")));
        } else if (planned.isEmpty() && overview.weakest().isPresent()) {
            show(
                    getTranslation(
                            "simulation.NextPracticeCard.plan",
                            overview.weakest().get().label()),
                    Links.primaryButton(
                            SimulationRoutes.report(
                                    overview.conversations().getLast().id()),
                            getTranslation("simulation.NextPracticeCard.toDebrief")));
        } else {
            show(
                    getTranslation("simulation.NextPracticeCard.talk"),
                    Links.primaryButton(
                            SimulationRoutes.clients(), getTranslation("simulation.PracticePlanView.toClients")));
        }
    }

    private void show(String text, Anchor link) {
        link.addClassNames("lb-button", "lb-button-primary");
        add(new Card(getTranslation("simulation.NextPracticeCard.title"))
                .with(new Paragraph(text))
                .addActions(link));
    }
}
