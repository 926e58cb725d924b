package nl.leerbrug.simulation.ui.debrief;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import nl.leerbrug.dialogue.PlanReview;
import nl.leerbrug.goalplan.FollowUp;
import nl.leerbrug.goalplan.GoalActionPlan;
import nl.leerbrug.shell.Card;
import nl.leerbrug.shell.Links;
import nl.leerbrug.shell.Notices;
import nl.leerbrug.shell.Tag;
import nl.leerbrug.simulation.AttemptId;
import nl.leerbrug.simulation.SimulationRoutes;
import nl.leerbrug.simulation.ui.part.PlanWords;

import java.util.Optional;

/** The plan as both left the table, and beside it what became of it after six weeks; from here one reads those weeks. */
class PlanCard extends Div {

    PlanCard(
            PlanWords words,
            AttemptId attempt,
            PlanReview first,
            GoalActionPlan adjusted,
            Optional<FollowUp> followUp) {
        var card = new Card(getTranslation("simulation.PlanCard.title"));
        var before = new OutlinePanel(
                getTranslation(followUp.isPresent() ? "simulation.PlanCard.before" : "simulation.PlanCard.plan"),
                words.outline(first.plan()));
        if (followUp.isPresent()) {
            var after = new OutlinePanel(getTranslation("simulation.PlanCard.after"), words.outline(adjusted));
            var pair = new Div(before, after);
            pair.addClassName("lb-plan-pair");
            card.setTag(new Tag(Notices.Tone.DONE, getTranslation("simulation.PlanCard.answered")))
                    .with(pair, new H3(getTranslation("simulation.PlanCard.changes")), changes(words, followUp.get()));
        } else {
            card.with(before, new Paragraph(getTranslation("simulation.PlanCard.sixWeeks")));
        }
        card.addActions(
                followUp.isPresent()
                        ? Links.button(
                                SimulationRoutes.sixWeeks(attempt), getTranslation("simulation.PlanCard.readAgain"))
                        : Links.primaryButton(
                                SimulationRoutes.sixWeeks(attempt), getTranslation("simulation.PlanCard.read")));
        add(card);
    }

    private static UnorderedList changes(PlanWords words, FollowUp followUp) {
        var list = new UnorderedList();
        words.changes(followUp).forEach(line -> list.add(new ListItem(line)));
        return list;
    }
}
