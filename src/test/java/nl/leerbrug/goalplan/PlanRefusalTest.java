package nl.leerbrug.goalplan;

import nl.leerbrug.bridge.FactId;
import nl.leerbrug.goalplan.PlanEdit.DropGoal;
import nl.leerbrug.goalplan.PlanEdit.DropStep;
import nl.leerbrug.goalplan.PlanEdit.PutGoal;
import nl.leerbrug.goalplan.PlanEdit.PutIfThen;
import nl.leerbrug.goalplan.PlanEdit.PutStep;
import nl.leerbrug.goalplan.PlanEdit.SetReview;
import nl.leerbrug.goalplan.PlanRefusal.Code;
import nl.leerbrug.goalplan.PlanRefusal.Field;
import org.junit.jupiter.api.Test;

import java.util.List;
import java.util.Set;

import static org.assertj.core.api.Assertions.assertThat;

class PlanRefusalTest {

    @Test
    void aSoundPlanIsTaken() {
        assertThat(refusals(Plans.sound())).isEmpty();
    }

    @Test
    void aPlanWithoutAGoalIsRefusedByItsField() {
        assertThat(refusals(GoalActionPlan.EMPTY)).containsExactly(refusal(Field.GOAL, Code.GOAL_EMPTY, ""));
        assertThat(refusals(Plans.sound(new DropGoal(Plans.goalId("open-bag")))))
                .containsExactly(refusal(Field.GOAL, Code.GOAL_EMPTY, ""));
    }

    @Test
    void aGoalOfBlanksIsRefused() {
        var plan = Plans.sound(new PutGoal(goal("open-bag", false, Words.ofLearner("  "))));

        assertThat(refusals(plan)).containsExactly(refusal(Field.GOAL, Code.GOAL_EMPTY, "open-bag"));
    }

    @Test
    void aReviewBeforeTheFirstStepIsRefusedAndOneOnTheSameDayIsNot() {
        assertThat(refusals(Plans.sound(new SetReview(Plans.day(0)))))
                .containsExactly(refusal(Field.REVIEW, Code.REVIEW_BEFORE_FIRST_STEP, ""));
        assertThat(refusals(Plans.sound(new SetReview(Plans.day(1))))).isEmpty();
    }

    @Test
    void textsOverTheirLimitAreRefusedWithTheLimit() {
        var limits = Plans.RULES.limits();
        var plan = Plans.sound(
                new PutGoal(new Goal(
                        Plans.goalId("open-bag"),
                        false,
                        Plans.DEBTS,
                        null,
                        null,
                        List.of(Words.ofLearner("a".repeat(limits.goalLength() + 1))),
                        "b".repeat(limits.whyLength() + 1),
                        Chooser.CLIENT,
                        null)),
                typed("c".repeat(limits.textLength() + 1)),
                new PutIfThen(new IfThenPlan(
                        new IfThenId("eigen"), new ObstacleId("freezing"), "d".repeat(limits.textLength() + 1))));

        assertThat(refusals(plan))
                .containsExactly(
                        new PlanRefusal(Field.GOAL, Code.TEXT_TOO_LONG, "open-bag", limits.goalLength()),
                        new PlanRefusal(Field.WHY_NOW, Code.TEXT_TOO_LONG, "open-bag", limits.whyLength()),
                        new PlanRefusal(Field.STEP, Code.TEXT_TOO_LONG, "eigen", limits.textLength()),
                        new PlanRefusal(Field.IF_THEN, Code.TEXT_TOO_LONG, "eigen", limits.textLength()));
    }

    @Test
    void textsOfExactlyTheirLimitAreTaken() {
        assertThat(refusals(Plans.sound(typed("c".repeat(Plans.RULES.limits().textLength())))))
                .isEmpty();
    }

    @Test
    void aTypedStepNeedsWords() {
        assertThat(refusals(Plans.sound(typed(" ")))).containsExactly(refusal(Field.STEP, Code.TEXT_EMPTY, "eigen"));
    }

    @Test
    void whatTheCatalogueDoesNotHaveIsRefused() {
        var plan = Plans.sound(
                new PutGoal(goal("win-lottery", false, Words.ofLearner("Rijk worden."))),
                Plans.put("fly", Who.CLIENT, 4, "wings"),
                Plans.put("hope", "storm"),
                Plans.agree("medal", Plans.stepId("fly")));

        assertThat(refusals(plan))
                .containsExactly(
                        refusal(Field.GOAL, Code.UNKNOWN, "win-lottery"),
                        refusal(Field.STEP, Code.UNKNOWN, "fly"),
                        refusal(Field.STEP, Code.UNKNOWN, "wings"),
                        refusal(Field.IF_THEN, Code.UNKNOWN, "hope"),
                        refusal(Field.IF_THEN, Code.UNKNOWN, "storm"),
                        refusal(Field.RECOGNITION, Code.UNKNOWN, "medal"));
    }

    @Test
    void aTypedGoalIsTaken() {
        assertThat(refusals(Plans.sound(new PutGoal(goal("eigen-doel", true, Words.ofLearner("Een feestje geven."))))))
                .isEmpty();
    }

    @Test
    void wordsThatWereNotHeardAreNotTheClients() {
        var refusals = PlanRefusal.of(Plans.sound(), Plans.catalogue(), Plans.RULES.limits(), Set.<FactId>of());

        assertThat(refusals).containsExactly(refusal(Field.GOAL, Code.NOT_SAID, "behind-coats"));
    }

    @Test
    void wordsThatWereChangedAreNotTheClients() {
        var plan = Plans.sound(new PutGoal(goal(
                "open-bag", false, new Words(Whose.CLIENT, "hij staat bij de deur", new FragmentId("behind-coats")))));

        assertThat(refusals(plan)).containsExactly(refusal(Field.GOAL, Code.NOT_SAID, "behind-coats"));
    }

    @Test
    void recognitionFollowsAStepOfThePlan() {
        var plan = Plans.sound(new DropStep(Plans.stepId("first-pile")));

        assertThat(refusals(plan)).containsExactly(refusal(Field.RECOGNITION, Code.STEP_NOT_IN_PLAN, "first-pile"));
    }

    @Test
    void thereIsAMostOfEverything() {
        var plan = Plans.sound();
        for (var i = 0; i <= Plans.RULES.limits().steps(); i++) {
            plan = plan.apply(new PutStep(Step.typed(new StepId("eigen-" + i), "Iets.", Who.CLIENT, Plans.day(2))));
        }

        assertThat(refusals(plan))
                .containsExactly(new PlanRefusal(
                        Field.STEP, Code.TOO_MANY, "", Plans.RULES.limits().steps()));
    }

    @Test
    void whatIsMerelyUnwiseIsTaken() {
        var plan = GoalActionPlan.EMPTY.apply(List.of(
                new PutGoal(Plans.imposedGoal("all-debts")),
                Plans.put("call-everyone", Who.OTHERS, -20),
                Plans.put("whole-bag", Who.CLIENT, 400)));

        assertThat(refusals(plan)).isEmpty();
    }

    private static PutStep typed(String text) {
        return new PutStep(Step.typed(new StepId("eigen"), text, Who.CLIENT, Plans.day(2)));
    }

    private static Goal goal(String id, boolean typed, Words words) {
        return new Goal(
                Plans.goalId(id), typed, Plans.DEBTS, null, null, List.of(words), "Nu.", Chooser.CLIENT, Plans.day(20));
    }

    private static PlanRefusal refusal(Field field, Code code, String subject) {
        return new PlanRefusal(field, code, subject, 0);
    }

    private static List<PlanRefusal> refusals(GoalActionPlan plan) {
        return PlanRefusal.of(plan, Plans.catalogue(), Plans.RULES.limits(), Set.of(Plans.BAG_HEARD));
    }
}
