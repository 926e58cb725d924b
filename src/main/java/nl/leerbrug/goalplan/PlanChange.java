package nl.leerbrug.goalplan;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;

/**
 * One difference between a plan and the plan after it.
 *
 * @param subject id of what changed; empty for the whole
 */
public record PlanChange(Kind kind, String subject) {

    /** What can change. */
    public enum Kind {
        GOAL_ADDED,
        GOAL_DROPPED,
        GOAL_REWORDED,
        STEP_ADDED,
        STEP_DROPPED,
        /** Another day. */
        STEP_MOVED,
        /** Someone else does it, or other help. */
        STEP_SHARED,
        IF_THEN_ADDED,
        IF_THEN_DROPPED,
        RECOGNITION_ADDED,
        /** What was agreed is taken back. */
        RECOGNITION_DROPPED,
        REVIEW_MOVED
    }

    /** In the order of the kinds' subjects: goals, steps, if-then plans, recognition, review. */
    public static List<PlanChange> between(GoalActionPlan before, GoalActionPlan after) {
        var changes = new ArrayList<PlanChange>();
        keys(changes, before.goals(), after.goals(), goal -> goal.id().value(), Kind.GOAL_ADDED, Kind.GOAL_DROPPED);
        for (var goal : after.goals()) {
            before.goals().stream()
                    .filter(old -> old.id().equals(goal.id()) && !old.text().equals(goal.text()))
                    .forEach(old -> changes.add(
                            new PlanChange(Kind.GOAL_REWORDED, goal.id().value())));
        }
        keys(changes, before.steps(), after.steps(), step -> step.id().value(), Kind.STEP_ADDED, Kind.STEP_DROPPED);
        after.steps().forEach(step -> before.step(step.id()).ifPresent(old -> step(changes, old, step)));
        keys(
                changes,
                before.ifThens(),
                after.ifThens(),
                one -> one.obstacle() + "/" + one.id(),
                Kind.IF_THEN_ADDED,
                Kind.IF_THEN_DROPPED);
        keys(
                changes,
                before.recognitions(),
                after.recognitions(),
                one -> one.id().value(),
                Kind.RECOGNITION_ADDED,
                Kind.RECOGNITION_DROPPED);
        if (!Objects.equals(before.review(), after.review())) {
            changes.add(new PlanChange(Kind.REVIEW_MOVED, ""));
        }
        return changes;
    }

    private static void step(List<PlanChange> changes, Step before, Step after) {
        if (!before.on().equals(after.on())) {
            changes.add(new PlanChange(Kind.STEP_MOVED, after.id().value()));
        }
        if (before.who() != after.who() || !before.help().equals(after.help())) {
            changes.add(new PlanChange(Kind.STEP_SHARED, after.id().value()));
        }
    }

    private static <T> void keys(
            List<PlanChange> changes,
            List<T> before,
            List<T> after,
            Function<T, String> key,
            Kind added,
            Kind dropped) {
        var old = before.stream().map(key).toList();
        var now = after.stream().map(key).toList();
        now.stream().filter(one -> !old.contains(one)).forEach(one -> changes.add(new PlanChange(added, one)));
        old.stream().filter(one -> !now.contains(one)).forEach(one -> changes.add(new PlanChange(dropped, one)));
    }
}
