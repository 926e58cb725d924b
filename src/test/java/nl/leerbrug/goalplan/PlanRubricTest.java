package nl.leerbrug.goalplan;

import nl.leerbrug.goalplan.PlanEdit.DropGoal;
import nl.leerbrug.goalplan.PlanEdit.DropIfThen;
import nl.leerbrug.goalplan.PlanEdit.DropRecognition;
import nl.leerbrug.goalplan.PlanEdit.DropStep;
import nl.leerbrug.goalplan.PlanEdit.PutGoal;
import nl.leerbrug.goalplan.PlanEdit.PutRecognition;
import nl.leerbrug.goalplan.PlanEdit.PutStep;
import nl.leerbrug.goalplan.PlanEdit.SetConfidence;
import nl.leerbrug.goalplan.PlanEdit.SetReview;
import nl.leerbrug.goalplan.PlanEvidence.Point;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

import java.util.List;
import java.util.Map;
import java.util.Set;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

class PlanRubricTest {

    @Test
    void aSoundPlanMeetsEveryCriterion() {
        var rubric = rubric(Plans.sound());

        assertThat(rubric.failed()).isEmpty();
        assertThat(rubric.passes()).isTrue();
        assertThat(rubric.points()).isBetween(85, 100);
        assertThat(rubric.results()).extracting(PlanRubric.Result::criterion).containsExactly(PlanCriterion.values());
    }

    @Test
    void anEmptyPlanMeetsAlmostNothing() {
        var rubric = rubric(GoalActionPlan.EMPTY);

        assertThat(rubric.failed())
                .contains(
                        PlanCriterion.OWNERSHIP,
                        PlanCriterion.SMART,
                        PlanCriterion.STEP_SIZE,
                        PlanCriterion.RECOGNITION,
                        PlanCriterion.CRISIS);
        assertThat(rubric.passes()).isFalse();
    }

    @Test
    void anImposedGoalFailsOnOwnershipWhateverElseIsWell() {
        var rubric = rubric(
                Plans.sound(new DropGoal(Plans.goalId("open-bag")), new PutGoal(Plans.imposedGoal("all-debts"))));

        assertThat(rubric.failed()).contains(PlanCriterion.OWNERSHIP);
        assertThat(rubric.result(PlanCriterion.OWNERSHIP).points()).isZero();
        assertThat(broken(rubric, PlanCriterion.OWNERSHIP))
                .containsExactly(Point.OWN_GOAL, Point.OWN_CHOICE, Point.OWN_WORDS, Point.NOT_IMPOSED);
    }

    @Test
    void wordsThatWereLaidDownDecideEvenWithPointsEnough() {
        var own = Plans.ownGoal("open-bag");
        var mixed = new Goal(
                own.id(),
                false,
                own.subPillar(),
                null,
                null,
                List.of(own.words().getFirst(), Words.imposed("en wel deze week")),
                own.whyNow(),
                Chooser.CLIENT,
                own.by());

        var result = rubric(Plans.sound(new PutGoal(mixed))).result(PlanCriterion.OWNERSHIP);

        assertThat(result.points()).isGreaterThanOrEqualTo(60);
        assertThat(result.passed()).isFalse();
    }

    @Test
    void choosingTogetherIsHalfAndATypedGoalCountsHalf() {
        var own = Plans.ownGoal("open-bag");
        var typed = new Goal(
                Plans.goalId("eigen"),
                true,
                own.subPillar(),
                null,
                null,
                own.words(),
                own.whyNow(),
                Chooser.TOGETHER,
                own.by());

        var rubric = rubric(Plans.sound(new DropGoal(own.id()), new PutGoal(typed)));

        assertThat(rubric.result(PlanCriterion.OWNERSHIP).points()).isEqualTo(20 + 15 + 30);
        assertThat(broken(rubric, PlanCriterion.SMART)).contains(Point.PRECISE, Point.COUNTABLE);
    }

    @Test
    void aGoalThatLeavesEverythingOpenIsNotSmart() {
        var rubric = rubric(
                Plans.sound(new DropGoal(Plans.goalId("open-bag")), new PutGoal(Plans.imposedGoal("all-debts"))));

        assertThat(broken(rubric, PlanCriterion.SMART))
                .containsExactly(Point.PRECISE, Point.COUNTABLE, Point.FITTING, Point.DATED);
        assertThat(rubric.failed()).contains(PlanCriterion.SMART);
    }

    @Test
    void longSentencesAreNoEasyDutch() {
        var own = Plans.ownGoal("open-bag");
        var wordy = Words.ofLearner(
                "Ik ga er in de komende periode structureel aan werken dat de administratie op orde komt.");
        var goal =
                new Goal(own.id(), false, own.subPillar(), null, null, List.of(wordy), "Nu.", Chooser.CLIENT, own.by());

        var evidence = evidence(rubric(Plans.sound(new PutGoal(goal))), Point.EASY_WORDS);

        assertThat(evidence.value()).isEqualTo(16);
        assertThat(evidence.holds()).isFalse();
    }

    @Test
    void withoutAnOwnStepThePlanIsNotOfTheClient() {
        var rubric = rubric(Plans.sound(
                Plans.put("bag-at-door", Who.LEARNER, 1),
                Plans.put("first-pile", Who.LEARNER, 3, "beside"),
                Plans.put("second-pile", Who.OTHERS, 10),
                Plans.put("rent-talk", Who.OTHERS, 17)));

        assertThat(broken(rubric, PlanCriterion.STEP_SIZE)).contains(Point.OWN_STEP, Point.SMALL_START);
        assertThat(rubric.failed()).contains(PlanCriterion.STEP_SIZE);
        assertThat(broken(rubric, PlanCriterion.SMART)).contains(Point.FEASIBLE);
    }

    @Test
    void whatGoesUnderLittleStressDoesNotGoUnderMuch() {
        var plan = Plans.sound();

        assertThat(broken(rubric(plan), PlanCriterion.STEP_SIZE)).isEmpty();
        assertThat(broken(PlanRubric.of(Plans.situation(new ClientCondition(10, 3, 3)), plan), PlanCriterion.STEP_SIZE))
                .contains(Point.WITHIN_CAPACITY, Point.NONE_TOO_HEAVY);
    }

    @Test
    void aStepThatIsTooHeavyIsNamed() {
        var rubric = rubric(Plans.sound(Plans.put("whole-bag", Who.CLIENT, 5)));

        assertThat(evidence(rubric, Point.NONE_TOO_HEAVY)).satisfies(evidence -> {
            assertThat(evidence.subject()).isEqualTo("whole-bag");
            assertThat(evidence.value()).isEqualTo(5);
            assertThat(evidence.wanted()).isEqualTo(4);
        });
    }

    @Test
    void aTypedStepCountsAsHeavyAndUncontrolled() {
        var typed = new PutStep(Step.typed(new StepId("eigen"), "Alles regelen.", Who.CLIENT, Plans.day(2)));

        var rubric = rubric(GoalActionPlan.EMPTY.apply(List.of(new PutGoal(Plans.ownGoal("open-bag")), typed)));

        assertThat(broken(rubric, PlanCriterion.STEP_SIZE)).contains(Point.OWN_STEP, Point.MOVES);
        assertThat(evidence(rubric, Point.WITHIN_CAPACITY).value()).isEqualTo(4 + 3);
    }

    @Test
    void oneTrivialStepMovesNothing() {
        var rubric = rubric(GoalActionPlan.EMPTY.apply(
                List.of(new PutGoal(Plans.ownGoal("open-bag")), Plans.put("bag-at-door", Who.CLIENT, 1))));

        assertThat(evidence(rubric, Point.MOVES).value()).isEqualTo(10);
        assertThat(rubric.failed()).contains(PlanCriterion.STEP_SIZE);
    }

    @Test
    void lowConfidenceIsNamedAndSoIsNotAsking() {
        assertThat(evidence(rubric(Plans.sound(new SetConfidence(4))), Point.CONFIDENT))
                .satisfies(evidence -> assertThat(evidence.value()).isEqualTo(4))
                .satisfies(evidence -> assertThat(evidence.holds()).isFalse());
        assertThat(evidence(rubric(GoalActionPlan.EMPTY), Point.CONFIDENT).value())
                .isEqualTo(-1);
    }

    @Test
    void obstaclesCountByTheirWeightAndTheBestPlanCounts() {
        var both = rubric(Plans.sound(Plans.put("push-on", "freezing")));
        var one = rubric(Plans.sound(new DropIfThen(new IfThenId("app-early"))));

        assertThat(both.result(PlanCriterion.OBSTACLES).points()).isEqualTo((30 * 80 + 20 * 70) / 50);
        assertThat(one.result(PlanCriterion.OBSTACLES).points()).isEqualTo(20 * 70 / 50);
        assertThat(one.failed()).containsExactly(PlanCriterion.OBSTACLES);
        assertThat(broken(one, PlanCriterion.OBSTACLES)).containsExactly(Point.OBSTACLE_COVERED);
    }

    @Test
    void aTypedIfThenPlanCoversALittle() {
        var typed = new PlanEdit.PutIfThen(
                new IfThenPlan(new IfThenId("eigen"), new ObstacleId("ill-child"), "Als Finn ziek is, bel ik."));

        var rubric = rubric(Plans.sound(new DropIfThen(new IfThenId("app-early")), typed));

        assertThat(evidence(rubric, Point.OBSTACLE_COVERED).value()).isEqualTo(30);
    }

    @Test
    void anIfThenPlanForAnotherObstacleCoversNothing() {
        var rubric = rubric(Plans.sound(new DropIfThen(new IfThenId("app-early")), Plans.put("close-it", "ill-child")));

        assertThat(evidence(rubric, Point.OBSTACLE_COVERED).value()).isZero();
    }

    @Test
    void whereNothingComesInBetweenNothingNeedsAPlan() {
        var rubric = rubric(GoalActionPlan.EMPTY.apply(Plans.put("bag-at-door", Who.CLIENT, 1)));

        assertThat(rubric.result(PlanCriterion.OBSTACLES).points()).isEqualTo(100);
    }

    @Test
    void noneAgreedIsNamedWhereRecognitionIsDoneOnly() {
        var none = Plans.sound(new DropRecognition(new RecognitionId("coffee")));

        assertThat(rubric(none).failed()).containsExactly(PlanCriterion.RECOGNITION);
        assertThat(PlanRubric.of(Plans.situation(RecognitionPolicy.NONE), none).failed())
                .isEmpty();
    }

    @ParameterizedTest
    @EnumSource(
            names = {"NONE", "IMMATERIAL"},
            value = RecognitionPolicy.class)
    void aVoucherIsNamedWhereTheyAreNotGiven(RecognitionPolicy policy) {
        var rubric =
                PlanRubric.of(Plans.situation(policy), Plans.sound(Plans.agree("voucher", Plans.stepId("rent-talk"))));

        assertThat(rubric.failed()).containsExactly(PlanCriterion.RECOGNITION);
        assertThat(evidence(rubric, Point.WITHIN_POLICY).subject()).isEqualTo("voucher");
    }

    @ParameterizedTest
    @EnumSource(
            names = {"VOUCHERS", "BOTH"},
            value = RecognitionPolicy.class)
    void aVoucherIsFineWhereTheyAreGiven(RecognitionPolicy policy) {
        var rubric =
                PlanRubric.of(Plans.situation(policy), Plans.sound(Plans.agree("voucher", Plans.stepId("first-pile"))));

        assertThat(rubric.passes()).isTrue();
    }

    @Test
    void recognitionForTheResultOnlyAndOneThatCanBeTakenBackAreNamed() {
        var rubric = rubric(Plans.sound(Plans.agree("all-or-nothing", null)));

        assertThat(broken(rubric, PlanCriterion.RECOGNITION)).containsExactly(Point.AFTER_A_STEP, Point.NO_PITFALL);
        assertThat(evidence(rubric, Point.NO_PITFALL).value()).isEqualTo(2);
    }

    @Test
    void recognitionForWhatTheClientCannotDecideIsNamed() {
        var rubric = rubric(Plans.sound(
                Plans.put("call-everyone", Who.OTHERS, 5), Plans.agree("voucher", Plans.stepId("call-everyone"))));

        assertThat(evidence(rubric, Point.NO_PITFALL).subject()).isEqualTo("voucher");
    }

    @Test
    void recognitionThatMeansLittleIsNamed() {
        var rubric = rubric(Plans.sound(Plans.agree("card", Plans.stepId("rent-talk"))));

        assertThat(evidence(rubric, Point.VALUED))
                .satisfies(evidence -> assertThat(evidence.subject()).isEqualTo("card"))
                .satisfies(evidence -> assertThat(evidence.value()).isEqualTo(2));
        assertThat(rubric.passes()).isTrue();
    }

    @Test
    void aFormThatIsUnknownIsNotAllowed() {
        var rubric = rubric(
                Plans.sound(new PutRecognition(new Recognition(new RecognitionId("medal"), null, Chooser.LEARNER))));

        assertThat(broken(rubric, PlanCriterion.RECOGNITION)).contains(Point.WITHIN_POLICY, Point.VALUED);
    }

    @Test
    void aDayThatHasPassedIsNamedAndDecides() {
        var rubric = rubric(Plans.sound(Plans.put("bag-at-door", Who.CLIENT, -1)));

        assertThat(evidence(rubric, Point.NOT_PAST).subject()).isEqualTo("bag-at-door");
        assertThat(rubric.failed()).containsExactly(PlanCriterion.DATES);
        assertThat(evidence(rubric, Point.SMALL_START).holds()).isFalse();
    }

    @Test
    void daysOutsideTheirTimeAndOutOfOrderAreNamed() {
        var late = rubric(Plans.sound(Plans.put("rent-talk", Who.CLIENT, 25)));
        var early = rubric(Plans.sound(Plans.put("second-pile", Who.TOGETHER, 2)));

        assertThat(evidence(late, Point.IN_ITS_TIME).subject()).isEqualTo("rent-talk");
        assertThat(evidence(early, Point.IN_ITS_TIME).subject()).isEqualTo("second-pile");
        assertThat(evidence(early, Point.IN_ORDER).subject()).isEqualTo("second-pile");
    }

    @Test
    void whatCameFirstBeforeNeedNotBePlannedAgain() {
        var base = Plans.situation();
        var situation = new PlanSituation(
                base.catalogue(),
                base.rules(),
                base.today(),
                base.condition(),
                base.heard(),
                Set.of(Plans.stepId("first-pile"), Plans.stepId("rent-talk")),
                Map.of());

        var rubric = PlanRubric.of(situation, Plans.sound(new DropStep(Plans.stepId("first-pile"))));

        assertThat(evidence(rubric, Point.IN_ORDER).holds()).isTrue();
        assertThat(rubric.result(PlanCriterion.CRISIS).evidence()).isEmpty();
    }

    @Test
    void lookingBackTooLateIsNamed() {
        assertThat(evidence(rubric(Plans.sound(new SetReview(Plans.day(60)))), Point.REVIEW_IN_TIME)
                        .value())
                .isEqualTo(60);
        assertThat(evidence(rubric(Plans.sound(new SetReview(Plans.day(0)))), Point.REVIEW_IN_TIME)
                        .holds())
                .isFalse();
        assertThat(broken(rubric(GoalActionPlan.EMPTY), PlanCriterion.DATES)).containsExactly(Point.REVIEW_AGREED);
    }

    @Test
    void aCrisisDateThatIsLeftOpenDecides() {
        var rubric = rubric(Plans.sound(new DropStep(Plans.stepId("rent-talk"))));

        assertThat(rubric.failed()).containsExactly(PlanCriterion.CRISIS);
        assertThat(evidence(rubric, Point.CRISIS_COVERED).subject()).isEqualTo("rent-date");
    }

    @Test
    void aCrisisDateIsNotCoveredByAStepAfterIt() {
        var rubric = rubric(Plans.sound(Plans.put("rent-talk", Who.CLIENT, 18)));

        assertThat(rubric.failed()).contains(PlanCriterion.CRISIS);
    }

    @Test
    void rulesWithoutACriterionAreRefused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new PlanRules(
                        Plans.RULES.limits(),
                        Plans.RULES.capacity(),
                        Plans.RULES.loadOf(),
                        Plans.RULES.bringsOf(),
                        Plans.RULES.typed(),
                        Plans.RULES.ownership(),
                        Plans.RULES.chance(),
                        Plans.RULES.thresholds(),
                        Map.of()))
                .withMessageContaining("OWNERSHIP");
    }

    private static PlanRubric rubric(GoalActionPlan plan) {
        return PlanRubric.of(Plans.situation(), plan);
    }

    private static List<Point> broken(PlanRubric rubric, PlanCriterion criterion) {
        return rubric.result(criterion).evidence().stream()
                .filter(evidence -> !evidence.holds())
                .map(PlanEvidence::point)
                .toList();
    }

    /** The first that does not hold, or else the first. */
    private static PlanEvidence evidence(PlanRubric rubric, Point point) {
        var all = rubric.results().stream()
                .flatMap(result -> result.evidence().stream())
                .filter(evidence -> evidence.point() == point)
                .toList();
        return all.stream().filter(evidence -> !evidence.holds()).findFirst().orElseGet(all::getFirst);
    }
}
