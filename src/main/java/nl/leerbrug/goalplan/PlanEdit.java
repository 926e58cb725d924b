package nl.leerbrug.goalplan;

import org.jspecify.annotations.Nullable;

import java.time.LocalDate;

/** One change of a plan. Small values that can be kept as events; a later one about the same thing replaces the former. */
public sealed interface PlanEdit {

    record PutGoal(Goal goal) implements PlanEdit {}

    record DropGoal(GoalId goal) implements PlanEdit {}

    record PutStep(Step step) implements PlanEdit {}

    record DropStep(StepId step) implements PlanEdit {}

    record PutIfThen(IfThenPlan ifThen) implements PlanEdit {}

    record DropIfThen(IfThenId ifThen) implements PlanEdit {}

    /**
     * One if-then plan, and no other with the same id, becomes another in its place.
     *
     * @param after absent: it is taken out
     */
    record ChangeIfThen(IfThenPlan before, @Nullable IfThenPlan after) implements PlanEdit {}

    record PutRecognition(Recognition recognition) implements PlanEdit {}

    record DropRecognition(RecognitionId recognition) implements PlanEdit {}

    /** What was agreed becomes another form, or another moment, in its place. */
    record ChangeRecognition(RecognitionId before, Recognition after) implements PlanEdit {}

    record SetConfidence(int confidence) implements PlanEdit {}

    record SetReview(LocalDate on) implements PlanEdit {}

    /** Of the plan as it is at this moment. */
    record Agree(Party party) implements PlanEdit {}
}
