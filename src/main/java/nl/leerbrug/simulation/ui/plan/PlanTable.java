package nl.leerbrug.simulation.ui.plan;

import com.vaadin.flow.component.Component;
import nl.leerbrug.dialogue.Contribution;
import nl.leerbrug.dialogue.GoalScript;
import nl.leerbrug.dialogue.PlanReview;
import nl.leerbrug.dialogue.Scenario;
import nl.leerbrug.goalplan.Fragment;
import nl.leerbrug.goalplan.GoalActionPlan;
import nl.leerbrug.goalplan.PlanCatalogue;
import nl.leerbrug.goalplan.PlanRules;
import nl.leerbrug.simulation.domain.attempt.Conversation;
import nl.leerbrug.simulation.ui.part.Voices;

import java.util.List;

/**
 * A plan on the table, with what can be put into it.
 *
 * @param said words of the client that a goal can be made of
 * @param named what the client brought up, marked as such; nothing in a test
 * @param open whether the plan can be changed
 * @param turn names the turn for the browser: all clicks in one turn are one move
 */
public record PlanTable(
        Scenario scenario, GoalActionPlan plan, List<Fragment> said, Contribution named, boolean open, String turn) {

    public PlanTable {
        said = List.copyOf(said);
    }

    /** In a goal conversation. */
    public static PlanTable of(Conversation now, String turn) {
        var draft = now.state().draft();
        return new PlanTable(
                now.scenario(),
                draft.plan(),
                PlanReview.fragments(now.scenario(), now.state()),
                now.mode().isCoached() ? draft.brought() : Contribution.NONE,
                now.open(),
                turn);
    }

    PlanCatalogue catalogue() {
        return script().catalogue();
    }

    PlanRules.Limits limits() {
        return script().planRules().limits();
    }

    String client() {
        return scenario.client().name();
    }

    Voices voices(Component where) {
        return new Voices(scenario.client(), (key, values) -> where.getTranslation(key, values));
    }

    /** Another turn changes nothing of how it looks. */
    boolean looksAs(PlanTable other) {
        return plan.equals(other.plan) && open == other.open;
    }

    private GoalScript script() {
        return scenario.goal().orElseThrow();
    }
}
