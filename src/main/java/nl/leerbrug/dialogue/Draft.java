package nl.leerbrug.dialogue;

import nl.leerbrug.goalplan.Chooser;
import nl.leerbrug.goalplan.GoalActionPlan;
import nl.leerbrug.goalplan.GoalId;
import nl.leerbrug.goalplan.PlanEdit;
import org.jspecify.annotations.Nullable;

import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Stream;

/**
 * The plan in the making, with what the client brought to it.
 *
 * @param declined goals to which the client said no
 * @param out what was taken out of the plan, each by the edit that puts it back as it was
 * @param hesitated whether the client hesitated to agree
 * @param allowed whether the learner just asked for leave to share something
 * @param importance what the client gave it, from 0 to 10; absent as long as nobody asked
 */
public record Draft(
        GoalActionPlan plan,
        Contribution brought,
        Set<GoalId> declined,
        Set<PlanEdit> out,
        boolean hesitated,
        TalkSoFar talk,
        boolean allowed,
        @Nullable Integer importance) {

    static final Draft EMPTY =
            new Draft(GoalActionPlan.EMPTY, Contribution.NONE, Set.of(), Set.of(), false, TalkSoFar.NONE, false, null);

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
        var taken = out;
        for (var back : backing(edit)) {
            taken = Copies.with(taken, back);
        }
        return new Draft(plan.apply(edit), brought, declined, taken, hesitated, talk, allowed, importance);
    }

    /** Whether the client answered this before it was taken out again. */
    boolean isPutBack(PlanEdit edit) {
        return out.contains(edit);
    }

    /** What puts back what this edit takes out. */
    private List<PlanEdit> backing(PlanEdit edit) {
        return switch (edit) {
            case PlanEdit.DropGoal(var id) ->
                puts(plan.goals(), goal -> goal.id().equals(id), PlanEdit.PutGoal::new);
            case PlanEdit.DropStep(var id) ->
                puts(plan.steps(), step -> step.id().equals(id), PlanEdit.PutStep::new);
            case PlanEdit.DropIfThen(var id) ->
                puts(plan.ifThens(), one -> one.id().equals(id), PlanEdit.PutIfThen::new);
            case PlanEdit.ChangeIfThen(var before, var _) ->
                puts(plan.ifThens(), before::equals, PlanEdit.PutIfThen::new);
            case PlanEdit.DropRecognition(var id) ->
                puts(plan.recognitions(), form -> form.id().equals(id), PlanEdit.PutRecognition::new);
            case PlanEdit.ChangeRecognition(var id, var _) ->
                puts(plan.recognitions(), form -> form.id().equals(id), PlanEdit.PutRecognition::new);
            case PlanEdit _ -> List.of();
        };
    }

    private static <T> List<PlanEdit> puts(List<T> there, Predicate<T> taken, Function<T, PlanEdit> put) {
        return there.stream().filter(taken).map(put).toList();
    }

    Draft declining(PlanEdit edit) {
        return switch (edit) {
            case PlanEdit.PutGoal put ->
                new Draft(
                        plan,
                        brought,
                        Copies.with(declined, put.goal().id()),
                        out,
                        hesitated,
                        talk,
                        allowed,
                        importance);
            case PlanEdit.Agree _ -> new Draft(plan, brought, declined, out, true, talk, allowed, importance);
            case PlanEdit other -> throw new IllegalArgumentException("nobody declines " + other);
        };
    }

    Draft contributing(Contribution more) {
        return new Draft(
                plan, brought.plus(more), declined, out, hesitated, talk.leaning(more.talk()), allowed, importance);
    }

    Draft with(TalkSoFar next) {
        return new Draft(plan, brought, declined, out, hesitated, next, allowed, importance);
    }

    /** The client answered a line: leave to share was for that one line. */
    Draft replied() {
        var heard = talk.replied();
        return new Draft(plan, brought, declined, out, hesitated, heard, allowed && !talk.spoken(), importance);
    }

    Draft allowing() {
        return new Draft(plan, brought, declined, out, hesitated, talk, true, importance);
    }

    Draft weighing(int number) {
        return new Draft(plan, brought, declined, out, hesitated, talk, allowed, number);
    }
}
