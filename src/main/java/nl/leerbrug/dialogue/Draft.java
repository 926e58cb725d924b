package nl.leerbrug.dialogue;

import nl.leerbrug.goalplan.Chooser;
import nl.leerbrug.goalplan.GoalActionPlan;
import nl.leerbrug.goalplan.GoalId;
import nl.leerbrug.goalplan.PlanEdit;
import org.jspecify.annotations.Nullable;

import java.util.Set;
import java.util.stream.Stream;

/**
 * The plan in the making, with what the client brought to it.
 *
 * @param declined goals to which the client said no
 * @param hesitated whether the client hesitated to agree
 * @param allowed whether the learner just asked for leave to share something
 * @param importance what the client gave it, from 0 to 10; absent as long as nobody asked
 */
public record Draft(
        GoalActionPlan plan,
        Contribution brought,
        Set<GoalId> declined,
        boolean hesitated,
        TalkSoFar talk,
        boolean allowed,
        @Nullable Integer importance) {

    static final Draft EMPTY =
            new Draft(GoalActionPlan.EMPTY, Contribution.NONE, Set.of(), false, TalkSoFar.NONE, false, null);

    /** Whether there is a goal, and the client chose all there are. */
    public boolean isOwnGoal() {
        return !plan.goals().isEmpty() && plan.goals().stream().allMatch(goal -> goal.chosenBy() == Chooser.CLIENT);
    }

    /** Whether this goal, step, if-then plan or form of recognition is in the plan. */
    boolean isPlanned(String id) {
        return Stream.of(
                        plan.goals().stream().map(goal -> goal.id().value()),
                        plan.steps().stream().map(step -> step.id().value()),
                        plan.ifThens().stream().map(one -> one.id().value()),
                        plan.recognitions().stream().map(one -> one.id().value()))
                .flatMap(ids -> ids)
                .anyMatch(id::equals);
    }

    Draft edited(PlanEdit edit) {
        return new Draft(plan.apply(edit), brought, declined, hesitated, talk, allowed, importance);
    }

    Draft declining(PlanEdit edit) {
        return switch (edit) {
            case PlanEdit.PutGoal put ->
                new Draft(plan, brought, Copies.with(declined, put.goal().id()), hesitated, talk, allowed, importance);
            case PlanEdit.Agree _ -> new Draft(plan, brought, declined, true, talk, allowed, importance);
            case PlanEdit other -> throw new IllegalArgumentException("nobody declines " + other);
        };
    }

    Draft contributing(Contribution more) {
        return new Draft(plan, brought.plus(more), declined, hesitated, talk.leaning(more.talk()), allowed, importance);
    }

    Draft with(TalkSoFar next) {
        return new Draft(plan, brought, declined, hesitated, next, allowed, importance);
    }

    /** The client answered a line: leave to share was for that one line. */
    Draft replied() {
        var heard = talk.replied();
        return new Draft(plan, brought, declined, hesitated, heard, allowed && !talk.spoken(), importance);
    }

    Draft allowing() {
        return new Draft(plan, brought, declined, hesitated, talk, true, importance);
    }

    Draft weighing(int number) {
        return new Draft(plan, brought, declined, hesitated, talk, allowed, number);
    }
}
