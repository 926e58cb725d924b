package nl.leerbrug.goalplan;

import nl.leerbrug.goalplan.PlanEdit.Agree;
import nl.leerbrug.goalplan.PlanEdit.ChangeIfThen;
import nl.leerbrug.goalplan.PlanEdit.ChangeRecognition;
import nl.leerbrug.goalplan.PlanEdit.DropGoal;
import nl.leerbrug.goalplan.PlanEdit.DropIfThen;
import nl.leerbrug.goalplan.PlanEdit.DropRecognition;
import nl.leerbrug.goalplan.PlanEdit.DropStep;
import nl.leerbrug.goalplan.PlanEdit.PutGoal;
import nl.leerbrug.goalplan.PlanEdit.SetConfidence;
import nl.leerbrug.goalplan.PlanEdit.SetReview;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import java.util.List;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

class GoalActionPlanTest {

    @Test
    void isAFoldOfItsEdits() {
        var plan = Plans.sound();

        assertThat(plan.goals()).extracting(Goal::id).containsExactly(Plans.goalId("open-bag"));
        assertThat(plan.steps())
                .extracting(step -> step.id().value())
                .containsExactly("bag-at-door", "first-pile", "second-pile", "rent-talk");
        assertThat(plan.ifThens()).hasSize(2);
        assertThat(plan.recognitions()).hasSize(1);
        assertThat(plan.confidence()).isEqualTo(8);
        assertThat(plan.review()).isEqualTo(Plans.day(21));
        assertThat(plan.firstDay()).contains(Plans.day(1));
        assertThat(plan).isEqualTo(Plans.sound());
    }

    @Test
    void aLaterEditReplacesTheFormerInItsPlace() {
        var plan = Plans.sound().apply(Plans.put("first-pile", Who.CLIENT, 5));

        assertThat(plan.steps())
                .extracting(step -> step.id().value())
                .containsExactly("bag-at-door", "first-pile", "second-pile", "rent-talk");
        assertThat(plan.step(Plans.stepId("first-pile"))).get().satisfies(step -> {
            assertThat(step.who()).isEqualTo(Who.CLIENT);
            assertThat(step.on()).isEqualTo(Plans.day(5));
        });
    }

    @Test
    void whatIsDroppedIsGone() {
        var plan = Plans.sound()
                .apply(List.of(
                        new DropGoal(Plans.goalId("open-bag")),
                        new DropStep(Plans.stepId("bag-at-door")),
                        new DropStep(Plans.stepId("first-pile")),
                        new DropStep(Plans.stepId("second-pile")),
                        new DropStep(Plans.stepId("rent-talk")),
                        new DropIfThen(new IfThenId("app-early")),
                        new DropIfThen(new IfThenId("close-it")),
                        new DropRecognition(new RecognitionId("coffee"))));

        assertThat(plan.goals()).isEmpty();
        assertThat(plan.steps()).isEmpty();
        assertThat(plan.ifThens()).isEmpty();
        assertThat(plan.recognitions()).isEmpty();
        assertThat(plan.firstDay()).isEmpty();
    }

    @Test
    void oneIfThenPlanMayServeTwoObstacles() {
        var plan = GoalActionPlan.EMPTY.apply(
                List.of(Plans.put("app-early", "ill-child"), Plans.put("app-early", "freezing")));

        assertThat(plan.ifThens()).hasSize(2);
    }

    @Test
    void changingOrTakingOutOneIfThenPlanLeavesTheOtherObstacleItsPlan() {
        var plan = GoalActionPlan.EMPTY.apply(List.of(
                Plans.put("app-early", "ill-child"),
                Plans.put("app-early", "freezing"),
                Plans.put("push-on", "paper")));
        var first = plan.ifThens().getFirst();
        var other = new IfThenPlan(new IfThenId("close-it"), first.obstacle(), null);

        assertThat(plan.apply(new ChangeIfThen(first, other)).ifThens())
                .containsExactly(other, plan.ifThens().get(1), plan.ifThens().getLast());
        assertThat(plan.apply(new ChangeIfThen(first, null)).ifThens())
                .containsExactly(plan.ifThens().get(1), plan.ifThens().getLast());
        assertThat(plan.apply(new ChangeIfThen(first, plan.ifThens().getLast())).ifThens())
                .containsExactly(plan.ifThens().getLast(), plan.ifThens().get(1));
        assertThat(plan.apply(new ChangeIfThen(other, null)).ifThens()).isEqualTo(plan.ifThens());
        assertThat(plan.apply(new ChangeIfThen(other, other)).ifThens())
                .hasSize(4)
                .endsWith(other);
    }

    @Test
    void anotherFormOfRecognitionStandsInThePlaceOfTheFormer() {
        var step = Plans.stepId("rent-talk");
        var plan = Plans.sound(Plans.agree("card", step));
        var former = plan.recognitions().getFirst();
        var next = new Recognition(new RecognitionId("tea"), null, Chooser.TOGETHER);

        var after = plan.apply(new ChangeRecognition(former.id(), next));

        assertThat(after.recognitions())
                .containsExactly(next, plan.recognitions().getLast());
        assertThat(after.agreed()).isEmpty();
    }

    @Test
    void whatBothAgreedToIsThisPlanAndNoOther() {
        var agreed = Plans.sound();
        assertThat(agreed.isAgreedByBoth()).isTrue();

        for (var edit : List.of(
                new PutGoal(Plans.ownGoal("rent-plan")),
                Plans.put("rent-talk", Who.TOGETHER, 17),
                Plans.put("push-on", "freezing"),
                Plans.agree("card", Plans.stepId("rent-talk")),
                new SetConfidence(5),
                new SetReview(Plans.day(30)))) {
            assertThat(agreed.apply(edit).agreed()).as("%s", edit).isEmpty();
        }
        assertThat(agreed.apply(new Agree(Party.CLIENT))).isEqualTo(agreed);
    }

    @ParameterizedTest
    @ValueSource(ints = {-1, 11})
    void confidenceGoesFromZeroToTen(int confidence) {
        var edit = new SetConfidence(confidence);

        assertThatIllegalArgumentException().isThrownBy(() -> GoalActionPlan.EMPTY.apply(edit));
    }

    @Test
    void aGoalTellsWhoseWordsItIsMadeOf() {
        var goal = Plans.ownGoal("open-bag");

        assertThat(goal.text()).isEqualTo("hij staat niet meer achter de jassen voor 29 januari.");
        assertThat(goal.shareOf(Whose.CLIENT)).isEqualTo(70);
        assertThat(goal.shareOf(Whose.LEARNER)).isEqualTo(30);
        assertThat(goal.shareOf(Whose.IMPOSED)).isZero();
    }

    @Test
    void aGoalWithoutWordsIsNobodys() {
        var goal = new Goal(
                Plans.goalId("x"),
                true,
                Plans.DEBTS,
                null,
                null,
                List.of(Words.ofLearner(" ")),
                "",
                Chooser.CLIENT,
                null);

        assertThat(goal.text()).isEmpty();
        assertThat(goal.shareOf(Whose.LEARNER)).isZero();
    }

    @Test
    void wordsOfTheClientComeFromWhatWasSaid() {
        assertThatIllegalArgumentException().isThrownBy(() -> new Words(Whose.CLIENT, "verzonnen", null));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Words(Whose.LEARNER, "een stapeltje", new FragmentId("pile")));
    }

    @Test
    void idsLookLikeIdsOfAuthors() {
        assertThat(new StepId("eerste-stapel")).hasToString("eerste-stapel");
        assertThat(new GoalId("a")).isLessThan(new GoalId("b"));
        assertThatIllegalArgumentException().isThrownBy(() -> new StepId("Eerste stapel"));
    }
}
