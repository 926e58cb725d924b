package nl.leerbrug.goalplan;

import nl.leerbrug.goalplan.PlanChange.Kind;
import nl.leerbrug.goalplan.PlanEdit.DropGoal;
import nl.leerbrug.goalplan.PlanEdit.DropIfThen;
import nl.leerbrug.goalplan.PlanEdit.DropRecognition;
import nl.leerbrug.goalplan.PlanEdit.DropStep;
import nl.leerbrug.goalplan.PlanEdit.PutGoal;
import nl.leerbrug.goalplan.PlanEdit.SetReview;
import org.junit.jupiter.api.Test;

import java.util.List;

import static org.assertj.core.api.Assertions.assertThat;

class FollowUpTest {

    private static final AnswerId WELL_DONE = new AnswerId("well-done");
    private static final AnswerId SMALLER = new AnswerId("smaller");

    @Test
    void anAnswerThatSuitsDoesTheClientGood() {
        var followUp = followUp(Plans.sound(), WELL_DONE, Plans.sound());

        assertThat(followUp.suited()).isTrue();
        assertThat(followUp.situation().condition()).isEqualTo(new ClientCondition(3, 8, 9));
        assertThat(followUp.answer().feedback()).isNotBlank();
    }

    @Test
    void theSameAnswerAfterWeeksThatAreStuckDoesNot() {
        var stuck = GoalActionPlan.EMPTY.apply(new PutGoal(Plans.ownGoal("open-bag")));

        var followUp = followUp(stuck, WELL_DONE, stuck);

        assertThat(followUp.suited()).isFalse();
        assertThat(followUp.situation().condition()).isEqualTo(new ClientCondition(4, 6, 8));
        assertThat(followUp(stuck, SMALLER, stuck).suited()).isTrue();
    }

    @Test
    void anAnswerThatIsNotThereIsNone() {
        var situation = Plans.situation();
        var plan = Plans.sound();

        assertThat(FollowUp.of(situation, plan, Outlook.of(situation, plan), new AnswerId("scold"), plan))
                .isEmpty();
    }

    @Test
    void whatWasDoneIsDoneAndWhatWasReachedStays() {
        var followUp = followUp(Plans.sound(), WELL_DONE, Plans.sound());

        assertThat(followUp.situation().today()).isEqualTo(Plans.day(PlanCatalogue.DAYS));
        assertThat(followUp.situation().finished()).hasSize(4);
        assertThat(followUp.outlook().steps()).isEmpty();
        assertThat(followUp.outlook().goals().getFirst().outcome()).isEqualTo(73);
    }

    @Test
    void anAdjustedPlanGoesOnWhereTheFormerEnded() {
        var before = Plans.sound(new DropStep(Plans.stepId("second-pile")));
        var after = before.apply(Plans.put("second-pile", Who.TOGETHER, 50));

        var followUp = followUp(before, WELL_DONE, after);

        assertThat(followUp.outlook().outcome())
                .isGreaterThan(Outlook.of(Plans.situation(), before).outcome());
        assertThat(followUp.changes()).containsExactly(new PlanChange(Kind.STEP_ADDED, "second-pile"));
    }

    @Test
    void everyChangeIsTold() {
        var before = Plans.sound();
        var reworded = new Goal(
                Plans.goalId("open-bag"),
                false,
                Plans.DEBTS,
                null,
                null,
                List.of(Words.ofLearner("Eén stapel.")),
                "",
                Chooser.CLIENT,
                null);
        var after = before.apply(List.of(
                new PutGoal(reworded),
                new PutGoal(Plans.ownGoal("rent-plan")),
                new DropStep(Plans.stepId("bag-at-door")),
                Plans.put("first-pile", Who.TOGETHER, 4, "beside"),
                Plans.put("second-pile", Who.CLIENT, 10),
                Plans.put("rent-talk", Who.CLIENT, 17, "beside"),
                new DropIfThen(new IfThenId("close-it")),
                Plans.put("push-on", "freezing"),
                new DropRecognition(new RecognitionId("coffee")),
                Plans.agree("voucher", Plans.stepId("rent-talk")),
                new SetReview(Plans.day(40))));

        assertThat(PlanChange.between(before, after))
                .containsExactly(
                        new PlanChange(Kind.GOAL_ADDED, "rent-plan"),
                        new PlanChange(Kind.GOAL_REWORDED, "open-bag"),
                        new PlanChange(Kind.STEP_DROPPED, "bag-at-door"),
                        new PlanChange(Kind.STEP_MOVED, "first-pile"),
                        new PlanChange(Kind.STEP_SHARED, "second-pile"),
                        new PlanChange(Kind.STEP_SHARED, "rent-talk"),
                        new PlanChange(Kind.IF_THEN_ADDED, "freezing/push-on"),
                        new PlanChange(Kind.IF_THEN_DROPPED, "freezing/close-it"),
                        new PlanChange(Kind.RECOGNITION_ADDED, "voucher"),
                        new PlanChange(Kind.RECOGNITION_DROPPED, "coffee"),
                        new PlanChange(Kind.REVIEW_MOVED, ""));
        assertThat(PlanChange.between(after, after.apply(new DropGoal(Plans.goalId("rent-plan")))))
                .containsExactly(new PlanChange(Kind.GOAL_DROPPED, "rent-plan"));
        assertThat(PlanChange.between(before, before)).isEmpty();
    }

    private static FollowUp followUp(GoalActionPlan before, AnswerId answer, GoalActionPlan after) {
        var situation = Plans.situation();
        return FollowUp.of(situation, before, Outlook.of(situation, before), answer, after)
                .orElseThrow();
    }
}
