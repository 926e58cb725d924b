package nl.leerbrug.dialogue;

import nl.leerbrug.goalplan.Fragment;
import nl.leerbrug.goalplan.GoalActionPlan;
import nl.leerbrug.goalplan.Outlook;
import nl.leerbrug.goalplan.PlanCatalogue;
import nl.leerbrug.goalplan.PlanCriterion;
import nl.leerbrug.goalplan.PlanEdit;
import nl.leerbrug.goalplan.PlanEvidence;
import nl.leerbrug.goalplan.PlanRefusal;
import nl.leerbrug.goalplan.PlanRubric;
import nl.leerbrug.goalplan.StepId;
import nl.leerbrug.goalplan.StepOutlook;

import java.util.ArrayList;
import java.util.List;

/** Reads the plan on the table in the state the client is in. Looks and changes nothing. */
final class PlanDesk {

    private static final int TENTH = 10;
    private static final int LITTLE_TRUST = 3;
    /** What somebody adds who says what is wanted. */
    private static final int TO_PLEASE = 2;

    private final Scenario scenario;
    private final DialogueState state;
    private final GoalScript script;
    private final GoalActionPlan plan;

    PlanDesk(Scenario scenario, DialogueState state) {
        this.scenario = scenario;
        this.state = state;
        this.script = scenario.requireGoal();
        this.plan = state.draft().plan();
    }

    /** Words the client said: by themselves, or with a fact that was heard. */
    List<Fragment> fragments() {
        var given = state.draft().brought().gives();
        var heard = state.memory().heard();
        return script.catalogue().fragments().stream()
                .filter(fragment -> given.contains(fragment.id())
                        || (fragment.fact() == null
                                ? !scenario.isGivenByReply(fragment.id())
                                : heard.contains(fragment.fact())))
                .map(fragment -> new Fragment(fragment.id(), fragment.text(), null, fragment.voice()))
                .toList();
    }

    /** The catalogue, as far as its words were said. */
    private PlanCatalogue catalogue() {
        return script.catalogue().withFragments(fragments());
    }

    /** What keeps both from agreeing. */
    List<PlanRefusal> refusals() {
        return refusals(plan);
    }

    /** What is wrong with this edit; what was wrong before, or is missing still, is no reason to refuse it. */
    List<PlanRefusal> refusals(PlanEdit edit) {
        var found = new ArrayList<>(refusals(plan.apply(edit)));
        found.removeAll(refusals(plan));
        found.removeIf(refusal -> refusal.code() == PlanRefusal.Code.GOAL_EMPTY
                && refusal.subject().isEmpty());
        return List.copyOf(found);
    }

    private List<PlanRefusal> refusals(GoalActionPlan any) {
        return PlanRefusal.of(
                any, catalogue(), script.planRules().limits(), state.memory().heard());
    }

    boolean isOverfull() {
        return isOverfull(plan);
    }

    /** Whether a step is too heavy now, or the last straw. */
    boolean isHeavy(GoalActionPlan after, StepId step) {
        return isOverfull(after)
                || stepSize(after).stream()
                        .anyMatch(evidence -> evidence.point() == PlanEvidence.Point.NONE_TOO_HEAVY
                                && !evidence.holds()
                                && evidence.subject().equals(step.value()));
    }

    /** A plan without a step is not full, whatever waits beside it. */
    private boolean isOverfull(GoalActionPlan any) {
        return !any.steps().isEmpty()
                && stepSize(any).stream()
                        .anyMatch(evidence ->
                                evidence.point() == PlanEvidence.Point.WITHIN_CAPACITY && !evidence.holds());
    }

    private List<PlanEvidence> stepSize(GoalActionPlan any) {
        return PlanRubric.of(PlanReview.situation(scenario, state), any)
                .result(PlanCriterion.STEP_SIZE)
                .evidence();
    }

    /** How sure the client is: as likely as the steps are, without what doubt itself takes away. */
    int confidence() {
        var asked = new GoalActionPlan(
                plan.goals(),
                plan.steps(),
                plan.ifThens(),
                plan.recognitions(),
                Gauges.HIGHEST,
                plan.review(),
                plan.agreed());
        var likely = Outlook.of(PlanReview.situation(scenario, state), asked).steps().stream()
                .filter(step -> step.step().who().isOwn())
                .mapToInt(StepOutlook::chance)
                .average()
                .orElse(state.gauges().ownership() * TENTH / 2.0);
        return said((int) Math.round(likely / TENTH));
    }

    /** How important it is: as far as it is the client's own. */
    int importance() {
        var own = PlanRubric.of(PlanReview.situation(scenario, state), plan)
                .result(PlanCriterion.OWNERSHIP)
                .points();
        return said((own / TENTH + state.gauges().ownership() + 1) / 2);
    }

    private int said(int number) {
        var pleasing = state.gauges().trust() <= LITTLE_TRUST ? TO_PLEASE : 0;
        return Math.clamp(number + pleasing, Gauges.LOWEST, Gauges.HIGHEST);
    }
}
