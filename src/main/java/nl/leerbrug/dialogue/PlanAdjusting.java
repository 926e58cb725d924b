package nl.leerbrug.dialogue;

import nl.leerbrug.dialogue.Decision.Reason;
import nl.leerbrug.dialogue.Decision.Refused;
import nl.leerbrug.goalplan.GoalActionPlan;
import nl.leerbrug.goalplan.PlanEdit;
import nl.leerbrug.goalplan.PlanRefusal;
import nl.leerbrug.goalplan.PlanRefusal.Code;
import nl.leerbrug.goalplan.PlanRefusal.Field;
import nl.leerbrug.goalplan.Step;
import nl.leerbrug.goalplan.StepId;
import nl.leerbrug.goalplan.StepOutlook.State;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;

/**
 * What the learner changes in a plan once the conversation is over and six weeks have passed: nobody is there to answer, so
 * what was not said then can't be claimed now.
 *
 * @see "src/docs/decisions/0123-a-plan-is-adjusted-before-the-answer.md"
 */
public final class PlanAdjusting {

    private final Scenario scenario;
    private final List<StepId> finished;

    /** @param atTheEnd how the conversation ended */
    public PlanAdjusting(Scenario scenario, DialogueState atTheEnd) {
        this.scenario = scenario;
        this.finished = PlanReview.of(scenario, atTheEnd).outlook().steps().stream()
                .filter(step -> step.state() == State.DONE)
                .map(step -> step.step().id())
                .toList();
    }

    /** @param now the end of the conversation with all that was changed since */
    public Decision decide(DialogueState now, PlanEdit wished, Instant at) {
        return switch (wished) {
            case PlanEdit.SetConfidence _ -> new Refused(Reason.NOT_YOURS);
            case PlanEdit.Agree _ -> new Refused(Reason.NOT_NOW);
            case PlanEdit other -> {
                var edit = new PlanTruth(scenario, now).of(other);
                var refusals = refusals(now, edit);
                yield refusals.isEmpty()
                        ? new Decision.Accepted(List.of(new DialogueEvent.PlanEdited(at, edit, null)))
                        : new Decision.PlanRefused(refusals);
            }
        };
    }

    private List<PlanRefusal> refusals(DialogueState now, PlanEdit edit) {
        if (edit instanceof PlanEdit.SetReview(var on)) {
            return isBeforeFirstStep(now.draft().plan(), on)
                    ? List.of(new PlanRefusal(Field.REVIEW, Code.REVIEW_BEFORE_FIRST_STEP, "", 0))
                    : List.of();
        }
        // The review that was agreed has been; a step after it is none the worse for that.
        return new PlanDesk(scenario, now)
                .refusals(edit).stream()
                        .filter(refusal -> refusal.field() != Field.REVIEW)
                        .toList();
    }

    /** What was done can't be reviewed any more: the first step is the first of those to come. */
    private boolean isBeforeFirstStep(GoalActionPlan plan, LocalDate review) {
        return plan.steps().stream()
                .filter(step -> !finished.contains(step.id()))
                .map(Step::on)
                .min(Comparator.naturalOrder())
                .filter(review::isBefore)
                .isPresent();
    }
}
