package nl.leerbrug.dialogue;

import nl.leerbrug.goalplan.Chooser;
import nl.leerbrug.goalplan.FollowUp;
import nl.leerbrug.goalplan.GoalActionPlan;
import nl.leerbrug.goalplan.Party;
import nl.leerbrug.goalplan.PlanCriterion;
import nl.leerbrug.goalplan.PlanEdit;
import nl.leerbrug.goalplan.PlanEvidence;
import nl.leerbrug.goalplan.PlanRefusal;

import java.util.Set;

/**
 * What the client says to the plan that came with the answer, six weeks later: who gets a changed plan is asked anew, and
 * says so by the rule of the conversation.
 *
 * @param plan with the agreement that it has now
 * @see "src/docs/decisions/0133-the-client-answers-the-adjusted-plan.md"
 */
public record PlanAssent(Kind kind, GoalActionPlan plan) {

    /** How it went. */
    public enum Kind {
        /** Nothing was changed: what was agreed then is agreed now. */
        STANDS,
        GIVEN,
        /** There is no whole plan to agree to. */
        UNFINISHED,
        /** The client is frank, and it is more than he can carry now. */
        TOO_MUCH,
        /** The client is frank, and a goal in it was not his choice. */
        NOT_OWN;

        private boolean isYes() {
            return this == GIVEN;
        }
    }

    /**
     * @param end how the conversation ended, with the plan as it was changed since
     * @param first the plan at its end
     * @param followUp what comes of the changed plan and the answer
     */
    public static PlanAssent of(Scenario scenario, DialogueState end, GoalActionPlan first, FollowUp followUp) {
        var adjusted = end.draft().plan();
        if (asked(adjusted).equals(asked(first))) {
            return new PlanAssent(Kind.STANDS, first);
        }
        var kind = kind(scenario, end, followUp);
        // The learner brings it forward; that is agreeing.
        var proposed = asked(adjusted).apply(new PlanEdit.Agree(Party.LEARNER));
        return new PlanAssent(kind, kind.isYes() ? proposed.apply(new PlanEdit.Agree(Party.CLIENT)) : proposed);
    }

    private static Kind kind(Scenario scenario, DialogueState end, FollowUp followUp) {
        if (new PlanDesk(scenario, end)
                .refusals().stream().anyMatch(refusal -> refusal.field() != PlanRefusal.Field.REVIEW)) {
            return Kind.UNFINISHED;
        }
        if (!isFrank(scenario, end, followUp)) {
            return Kind.GIVEN;
        }
        if (isTooMuch(end, followUp)) {
            return Kind.TOO_MUCH;
        }
        return end.draft().plan().goals().stream().anyMatch(goal -> goal.chosenBy() == Chooser.LEARNER)
                ? Kind.NOT_OWN
                : Kind.GIVEN;
    }

    /** Whether the client says what he thinks, as he is after the answer. */
    private static boolean isFrank(Scenario scenario, DialogueState end, FollowUp followUp) {
        var after = followUp.situation().condition();
        var then = new DialogueState(
                end.opening(),
                new Gauges(after.stress(), after.trust(), after.ownership()),
                end.mood(),
                end.voice(),
                end.course(),
                end.memory(),
                end.sheet(),
                end.gains(),
                end.draft(),
                end.ending());
        return new Circumstances(scenario, then, Circumstances.Flags.NONE)
                .hold(scenario.requireGoal().frank());
    }

    /** What remains to be done, held against how the client is now. A plan without a step to come is not full. */
    private static boolean isTooMuch(DialogueState end, FollowUp followUp) {
        var finished = followUp.situation().finished();
        return end.draft().plan().steps().stream().anyMatch(step -> !finished.contains(step.id()))
                && followUp.rubric().result(PlanCriterion.STEP_SIZE).evidence().stream()
                        .anyMatch(evidence ->
                                evidence.point() == PlanEvidence.Point.WITHIN_CAPACITY && !evidence.holds());
    }

    /** The plan as it is brought forward, agreed by nobody yet. */
    private static GoalActionPlan asked(GoalActionPlan plan) {
        return new GoalActionPlan(
                plan.goals(),
                plan.steps(),
                plan.ifThens(),
                plan.recognitions(),
                plan.confidence(),
                plan.review(),
                Set.of());
    }
}
