package nl.leerbrug.goalplan;

import nl.leerbrug.goalplan.StepOutlook.State;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;

/**
 * What the learner does with six weeks: one answer, and a plan that was changed or left as it is. The first outlook stays
 * what it is; this one looks at the six weeks after it.
 *
 * @param suited whether the answer fitted how it went
 * @param situation how the client is after the answer, with what was done and reached
 * @param changes from the plan before to the plan after
 */
public record FollowUp(
        Answer answer,
        boolean suited,
        PlanSituation situation,
        List<PlanChange> changes,
        PlanRubric rubric,
        Outlook outlook) {

    public FollowUp {
        changes = List.copyOf(changes);
    }

    /** Empty when the catalogue has no such answer. */
    public static Optional<FollowUp> of(
            PlanSituation situation, GoalActionPlan plan, Outlook outlook, AnswerId answer, GoalActionPlan adjusted) {
        return situation.catalogue().answer(answer).map(found -> of(situation, plan, outlook, found, adjusted));
    }

    private static FollowUp of(
            PlanSituation situation, GoalActionPlan plan, Outlook outlook, Answer answer, GoalActionPlan adjusted) {
        var next = next(situation, outlook, answer);
        var open = open(adjusted, next);
        return new FollowUp(
                answer,
                answer.suits(outlook.course()),
                next,
                PlanChange.between(plan, adjusted),
                PlanRubric.of(next, open),
                Outlook.of(next, open));
    }

    /** What remains to be done. */
    private static GoalActionPlan open(GoalActionPlan plan, PlanSituation next) {
        return new GoalActionPlan(
                plan.goals(),
                plan.steps().stream()
                        .filter(step -> !next.finished().contains(step.id()))
                        .toList(),
                plan.ifThens(),
                plan.recognitions(),
                plan.confidence(),
                plan.review(),
                plan.agreed());
    }

    private static PlanSituation next(PlanSituation situation, Outlook outlook, Answer answer) {
        var finished = new HashSet<>(situation.finished());
        outlook.steps().stream()
                .filter(step -> step.state() == State.DONE)
                .forEach(step -> finished.add(step.step().id()));
        var reached = new HashMap<>(situation.reached());
        outlook.goals().forEach(goal -> reached.put(goal.goal(), goal.outcome()));
        return new PlanSituation(
                situation.catalogue(),
                situation.rules(),
                situation.lastDay(),
                situation.condition().plus(answer.effectAfter(outlook.course())),
                situation.heard(),
                finished,
                reached);
    }
}
