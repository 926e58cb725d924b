package nl.leerbrug.dialogue;

import nl.leerbrug.goalplan.ClientCondition;
import nl.leerbrug.goalplan.Fragment;
import nl.leerbrug.goalplan.GoalActionPlan;
import nl.leerbrug.goalplan.Outlook;
import nl.leerbrug.goalplan.PlanRubric;
import nl.leerbrug.goalplan.PlanSituation;

import java.util.List;

/** The plan of a goal conversation as far as it went: its rubric, and what becomes of it in six weeks. */
public record PlanReview(PlanSituation situation, GoalActionPlan plan, PlanRubric rubric, Outlook outlook) {

    /** @throws IllegalArgumentException when it is no goal conversation */
    public static PlanReview of(Scenario scenario, DialogueState state) {
        var situation = situation(scenario, state);
        var plan = state.draft().plan();
        return new PlanReview(situation, plan, PlanRubric.of(situation, plan), Outlook.of(situation, plan));
    }

    /** Words of the client that can be used now. */
    public static List<Fragment> fragments(Scenario scenario, DialogueState state) {
        return new PlanDesk(scenario, state).fragments();
    }

    static PlanSituation situation(Scenario scenario, DialogueState state) {
        var gauges = state.gauges();
        return PlanSituation.of(
                scenario.requireGoal().catalogue(),
                scenario.requireGoal().planRules(),
                new ClientCondition(gauges.stress(), gauges.trust(), gauges.ownership()),
                state.memory().heard());
    }
}
