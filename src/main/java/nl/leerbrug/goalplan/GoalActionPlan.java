package nl.leerbrug.goalplan;

import nl.leerbrug.goalplan.PlanEdit.Agree;
import nl.leerbrug.goalplan.PlanEdit.ChangeIfThen;
import nl.leerbrug.goalplan.PlanEdit.ChangeRecognition;
import nl.leerbrug.goalplan.PlanEdit.DropGoal;
import nl.leerbrug.goalplan.PlanEdit.DropIfThen;
import nl.leerbrug.goalplan.PlanEdit.DropRecognition;
import nl.leerbrug.goalplan.PlanEdit.DropStep;
import nl.leerbrug.goalplan.PlanEdit.PutGoal;
import nl.leerbrug.goalplan.PlanEdit.PutIfThen;
import nl.leerbrug.goalplan.PlanEdit.PutRecognition;
import nl.leerbrug.goalplan.PlanEdit.PutStep;
import nl.leerbrug.goalplan.PlanEdit.SetConfidence;
import nl.leerbrug.goalplan.PlanEdit.SetReview;
import org.jspecify.annotations.Nullable;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;

/**
 * The goal action plan that client and learner make together. Made of edits one by one: any plan is a fold of edits over
 * {@link #EMPTY}. What is wrong with it is told by {@link PlanRefusal} and {@link PlanRubric}; a plan itself accepts it,
 * since mistakes are there to learn from.
 *
 * @param confidence what the client gave it, from 0 to 10; absent as long as nobody asked
 * @param review when both look back; absent as long as nobody said
 * @param agreed who agreed to it as it is now
 * @see "src/docs/decisions/0101-a-plan-knows-no-conversation.md"
 */
public record GoalActionPlan(
        List<Goal> goals,
        List<Step> steps,
        List<IfThenPlan> ifThens,
        List<Recognition> recognitions,
        @Nullable Integer confidence,
        @Nullable LocalDate review,
        Set<Party> agreed) {

    public static final GoalActionPlan EMPTY =
            new GoalActionPlan(List.of(), List.of(), List.of(), List.of(), null, null, Set.of());

    public GoalActionPlan {
        goals = List.copyOf(goals);
        steps = List.copyOf(steps);
        ifThens = List.copyOf(ifThens);
        recognitions = List.copyOf(recognitions);
        if (confidence != null && (confidence < 0 || confidence > ClientCondition.MOST)) {
            throw new IllegalArgumentException("not from 0 to 10: " + confidence);
        }
        var copy = EnumSet.noneOf(Party.class);
        copy.addAll(agreed);
        agreed = Collections.unmodifiableSet(copy);
    }

    /** The plan after one edit. What both agreed to is this plan: any other change withdraws it. */
    public GoalActionPlan apply(PlanEdit edit) {
        return switch (edit) {
            case PutGoal put ->
                withGoals(put(
                        goals, put.goal(), goal -> goal.id().equals(put.goal().id())));
            case DropGoal drop -> withGoals(without(goals, goal -> goal.id().equals(drop.goal())));
            case PutStep put ->
                withSteps(put(
                        steps, put.step(), step -> step.id().equals(put.step().id())));
            case DropStep drop -> withSteps(without(steps, step -> step.id().equals(drop.step())));
            case PutIfThen put -> withIfThens(put(ifThens, put.ifThen(), one -> isSame(one, put.ifThen())));
            case DropIfThen drop -> withIfThens(without(ifThens, one -> one.id().equals(drop.ifThen())));
            case ChangeIfThen change ->
                withIfThens(replaced(
                        ifThens,
                        one -> isSame(one, change.before()),
                        change.after(),
                        one -> change.after() != null && isSame(one, change.after())));
            case PutRecognition put ->
                withRecognitions(put(
                        recognitions,
                        put.recognition(),
                        one -> one.id().equals(put.recognition().id())));
            case DropRecognition drop ->
                withRecognitions(without(recognitions, one -> one.id().equals(drop.recognition())));
            case ChangeRecognition change ->
                withRecognitions(replaced(
                        recognitions,
                        one -> one.id().equals(change.before()),
                        change.after(),
                        one -> one.id().equals(change.after().id())));
            case SetConfidence set ->
                new GoalActionPlan(goals, steps, ifThens, recognitions, set.confidence(), review, Set.of());
            case SetReview set ->
                new GoalActionPlan(goals, steps, ifThens, recognitions, confidence, set.on(), Set.of());
            case Agree agree -> {
                var both = EnumSet.of(agree.party());
                both.addAll(agreed);
                yield new GoalActionPlan(goals, steps, ifThens, recognitions, confidence, review, both);
            }
        };
    }

    /** One plan may serve two obstacles. */
    private static boolean isSame(IfThenPlan one, IfThenPlan other) {
        return one.id().equals(other.id()) && one.obstacle().equals(other.obstacle());
    }

    public GoalActionPlan apply(Iterable<? extends PlanEdit> edits) {
        var plan = this;
        for (var edit : edits) {
            plan = plan.apply(edit);
        }
        return plan;
    }

    /** Whether there is nothing to weigh yet: no goal, and nobody does anything. */
    public boolean isBlank() {
        return goals.isEmpty() && steps.isEmpty();
    }

    public boolean isAgreedByBoth() {
        return agreed.size() == Party.values().length;
    }

    /** The day on which something is done first. */
    public Optional<LocalDate> firstDay() {
        return steps.stream().map(Step::on).min(Comparator.naturalOrder());
    }

    public Optional<Step> step(StepId id) {
        return steps.stream().filter(step -> step.id().equals(id)).findFirst();
    }

    private GoalActionPlan withGoals(List<Goal> changed) {
        return new GoalActionPlan(changed, steps, ifThens, recognitions, confidence, review, Set.of());
    }

    private GoalActionPlan withSteps(List<Step> changed) {
        return new GoalActionPlan(goals, changed, ifThens, recognitions, confidence, review, Set.of());
    }

    private GoalActionPlan withIfThens(List<IfThenPlan> changed) {
        return new GoalActionPlan(goals, steps, changed, recognitions, confidence, review, Set.of());
    }

    private GoalActionPlan withRecognitions(List<Recognition> changed) {
        return new GoalActionPlan(goals, steps, ifThens, changed, confidence, review, Set.of());
    }

    private static <T> List<T> put(List<T> all, T one, Predicate<T> same) {
        var copy = new ArrayList<>(all);
        var at = copy.stream().filter(same).findFirst().map(copy::indexOf);
        at.ifPresentOrElse(index -> copy.set(index, one), () -> copy.add(one));
        return copy;
    }

    /**
     * @param next absent: nothing comes in its place
     * @param same what is the same as that: it is there once
     */
    private static <T> List<T> replaced(List<T> all, Predicate<T> former, @Nullable T next, Predicate<T> same) {
        var place = all.stream().filter(former).findFirst().map(all::indexOf).orElse(all.size());
        var copy = new ArrayList<T>();
        for (var at = 0; at <= all.size(); at++) {
            if (at == place && next != null) {
                copy.add(next);
            }
            if (at < all.size() && at != place && !same.test(all.get(at))) {
                copy.add(all.get(at));
            }
        }
        return copy;
    }

    private static <T> List<T> without(List<T> all, Predicate<T> dropped) {
        return all.stream().filter(dropped.negate()).toList();
    }
}
