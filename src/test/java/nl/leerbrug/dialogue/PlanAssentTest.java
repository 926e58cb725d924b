package nl.leerbrug.dialogue;

import nl.leerbrug.dialogue.DialogueEvent.PlanEdited;
import nl.leerbrug.dialogue.PlanAssent.Kind;
import nl.leerbrug.dialogue.Transcript.Role;
import nl.leerbrug.goalplan.Chooser;
import nl.leerbrug.goalplan.FollowUp;
import nl.leerbrug.goalplan.Goal;
import nl.leerbrug.goalplan.Party;
import nl.leerbrug.goalplan.PlanCriterion;
import nl.leerbrug.goalplan.PlanEdit;
import nl.leerbrug.goalplan.PlanEvidence;
import nl.leerbrug.goalplan.Step;
import nl.leerbrug.goalplan.StepId;
import nl.leerbrug.goalplan.Who;
import org.junit.jupiter.api.Test;

import java.time.Instant;
import java.time.LocalDate;
import java.util.stream.IntStream;

import static org.assertj.core.api.Assertions.assertThat;

/** What Wim says to a plan that was changed after six weeks. */
class PlanAssentTest {

    private static final Instant AT = Instant.parse("2026-03-01T09:00:00Z");
    private static final LocalDate LATER = WimGoal.TODAY.plusDays(50);

    private final Scenario scenario = WimGoal.scenario();
    private final DialogueState end = WimGoal.played(Role.EXPERT).state();

    @Test
    void planThatWasNotChangedStaysAsAgreed() {
        var assent = assent(end);

        assertThat(assent.kind()).isEqualTo(Kind.STANDS);
        assertThat(assent.plan()).isEqualTo(end.draft().plan()).matches(plan -> plan.isAgreedByBoth());
    }

    @Test
    void changeThatWasTakenBackIsNoChange() {
        var step = end.draft().plan().steps().getLast();

        var assent = assent(end, new PlanEdit.DropStep(step.id()), new PlanEdit.PutStep(step));

        assertThat(assent.kind()).isEqualTo(Kind.STANDS);
        assertThat(assent.plan().isAgreedByBoth()).isTrue();
    }

    @Test
    void smallerPlanIsAgreedToAnewAndJudgedSo() {
        var changed = with(end, new PlanEdit.SetReview(LATER));

        var assent = assent(changed);

        assertThat(assent.kind()).isEqualTo(Kind.GIVEN);
        assertThat(assent.plan().isAgreedByBoth()).isTrue();
        assertThat(followUp(changed.draft().plan(), PlanEvidence.Point.BOTH_AGREED))
                .isFalse();
        assertThat(followUp(assent.plan(), PlanEvidence.Point.BOTH_AGREED)).isTrue();
    }

    @Test
    void whoIsFrankSaysNoToMoreThanFits() {
        var steps = IntStream.range(0, 10)
                .mapToObj(number -> Step.typed(new StepId("eigen-" + number), "Nog een stap.", Who.CLIENT, LATER))
                .map(PlanEdit.PutStep::new)
                .toArray(PlanEdit[]::new);

        var assent = assent(end, steps);

        assertThat(assent.kind()).isEqualTo(Kind.TOO_MUCH);
        assertThat(assent.plan().agreed()).containsExactly(Party.LEARNER);
    }

    @Test
    void whoIsFrankSaysNoToAGoalThatTheLearnerChose() {
        var assent = assent(end, new PlanEdit.PutGoal(chosenByLearner()));

        assertThat(assent.kind()).isEqualTo(Kind.NOT_OWN);
        assertThat(assent.plan().agreed()).containsExactly(Party.LEARNER);
    }

    @Test
    void whoTrustsNobodySaysYesToEverything() {
        var distrusting = end.apply(new DialogueEvent.Affected(
                AT, DialogueEvent.Cause.MOVE, new Effect(0, -end.gauges().trust(), 0), java.util.Set.of()));

        var assent = assent(distrusting, new PlanEdit.PutGoal(chosenByLearner()));

        assertThat(assent.kind()).isEqualTo(Kind.GIVEN);
        assertThat(assent.plan().isAgreedByBoth()).isTrue();
    }

    @Test
    void nobodyAgreesToAPlanWithoutAGoal() {
        var drops = end.draft().plan().goals().stream()
                .map(goal -> (PlanEdit) new PlanEdit.DropGoal(goal.id()))
                .toArray(PlanEdit[]::new);

        assertThat(assent(end, drops).kind()).isEqualTo(Kind.UNFINISHED);
    }

    private Goal chosenByLearner() {
        var goal = end.draft().plan().goals().getFirst();
        return new Goal(
                goal.id(),
                goal.typed(),
                goal.subPillar(),
                goal.current(),
                goal.desired(),
                goal.words(),
                goal.whyNow(),
                Chooser.LEARNER,
                goal.by());
    }

    private static DialogueState with(DialogueState state, PlanEdit... edits) {
        var changed = state;
        for (var edit : edits) {
            changed = changed.apply(new PlanEdited(AT, edit, null));
        }
        return changed;
    }

    private PlanAssent assent(DialogueState state, PlanEdit... edits) {
        var review = PlanReview.of(scenario, state.draft().plan().isAgreedByBoth() ? state : end);
        var changed = with(state, edits);
        return PlanAssent.of(
                scenario,
                changed,
                review.plan(),
                FollowUp.of(
                                review.situation(),
                                review.plan(),
                                review.outlook(),
                                WimGoal.catalogue().answers().getFirst().id(),
                                changed.draft().plan())
                        .orElseThrow());
    }

    private boolean followUp(nl.leerbrug.goalplan.GoalActionPlan plan, PlanEvidence.Point point) {
        var review = PlanReview.of(scenario, end);
        return FollowUp.of(
                        review.situation(),
                        review.plan(),
                        review.outlook(),
                        WimGoal.catalogue().answers().getFirst().id(),
                        plan)
                .orElseThrow()
                .rubric()
                .result(PlanCriterion.OWNERSHIP)
                .evidence()
                .stream()
                .filter(one -> one.point() == point)
                .allMatch(PlanEvidence::holds);
    }
}
