package nl.leerbrug.goalplan;

import java.util.List;

/**
 * Six weeks later: what becomes of a plan, by rule. The same plan in the same situation has the same outlook.
 *
 * @param steps in the order of the plan
 * @param goals in the order of the plan
 * @param events in order of date, the end last
 * @param messages at most one a week
 */
public record Outlook(
        List<StepOutlook> steps,
        List<GoalOutcome> goals,
        List<OutlookEvent> events,
        List<ClientMessage> messages,
        Course course) {

    public Outlook {
        steps = List.copyOf(steps);
        goals = List.copyOf(goals);
        events = List.copyOf(events);
        messages = List.copyOf(messages);
    }

    /** How the six weeks went. */
    public enum Course {
        WELL,
        MIXED,
        STUCK
    }

    public static Outlook of(PlanSituation situation, GoalActionPlan plan) {
        return new Foretelling(new PlanReading(situation, plan)).outlook();
    }

    /** How far the plan came: the mean over its goals, rounded down; 0 without a goal. */
    public int outcome() {
        return mean(goals);
    }

    static int mean(List<GoalOutcome> goals) {
        return (int) goals.stream().mapToInt(GoalOutcome::outcome).average().orElse(0);
    }
}
