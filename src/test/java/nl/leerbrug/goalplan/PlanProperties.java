package nl.leerbrug.goalplan;

import nl.leerbrug.goalplan.PlanEdit.DropStep;
import nl.leerbrug.goalplan.PlanRefusal.Code;
import nl.leerbrug.goalplan.StepOutlook.State;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import java.util.List;
import java.util.Set;
import java.util.stream.LongStream;

import static org.assertj.core.api.Assertions.assertThat;

/** What holds for every client and every plan. */
@DisplayName("Properties of plans")
class PlanProperties {

    static LongStream seeds() {
        return LongStream.range(0, 60);
    }

    static LongStream manySeeds() {
        return LongStream.range(0, 200);
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void everythingStaysWithinItsRange(long seed) {
        var client = new GeneratedClient(seed);
        var plan = client.any();

        var outlook = Outlook.of(client.situation(), plan);
        var rubric = PlanRubric.of(client.situation(), plan);

        var chance = Plans.RULES.chance();
        assertThat(outlook.steps()).hasSameSizeAs(plan.steps()).allSatisfy(step -> {
            if (step.state() == State.LATER) {
                assertThat(step.chance()).isZero();
            } else {
                assertThat(step.chance()).isBetween(chance.least(), chance.most());
            }
        });
        assertThat(outlook.goals()).hasSameSizeAs(plan.goals()).allSatisfy(goal -> {
            assertThat(goal.outcome()).isBetween(0, 100);
            assertThat(goal.outcome()).isLessThanOrEqualTo(goal.potential());
        });
        assertThat(outlook.events())
                .extracting(OutlookEvent::week)
                .allSatisfy(week -> assertThat(week).isBetween(1, 6));
        assertThat(outlook.messages()).hasSizeLessThanOrEqualTo(5);
        assertThat(rubric.points()).isBetween(0, 100);
        assertThat(rubric.results())
                .allSatisfy(result -> assertThat(result.points()).isBetween(0, 100));
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void theSamePlanHasTheSameFuture(long seed) {
        var first = new GeneratedClient(seed);
        var second = new GeneratedClient(seed);
        var plan = first.any();

        assertThat(second.any()).isEqualTo(plan);
        assertThat(Outlook.of(second.situation(), plan)).isEqualTo(Outlook.of(first.situation(), plan));
        assertThat(PlanRubric.of(second.situation(), plan)).isEqualTo(PlanRubric.of(first.situation(), plan));
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void moreLoadNeverRaisesAChance(long seed) {
        var client = new GeneratedClient(seed);
        var plan = client.any();
        var heavier = GeneratedClient.situation(
                Catalogues.heavier(client.catalogue(), client.anyStep().id()), client.condition());

        noBetter(Outlook.of(heavier, plan), Outlook.of(client.situation(), plan));
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void moreStressNeverRaisesAChance(long seed) {
        var client = new GeneratedClient(seed);
        var plan = client.any();
        var tense = client.condition().plus(new ClientCondition.Change(1, 0, 0));

        noBetter(
                Outlook.of(GeneratedClient.situation(client.catalogue(), tense), plan),
                Outlook.of(client.situation(), plan));
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void moreOwnershipNeverLowersAChance(long seed) {
        var client = new GeneratedClient(seed);
        var plan = client.any();
        var freer = client.condition().plus(new ClientCondition.Change(0, 0, 1));

        noBetter(
                Outlook.of(client.situation(), plan),
                Outlook.of(GeneratedClient.situation(client.catalogue(), freer), plan));
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void coveringAnObstacleNeverLowersTheOutcome(long seed) {
        var client = new GeneratedClient(seed);
        var plan = client.any();
        var obstacle = client.anyObstacle().id();

        for (var quality : List.of("poor", "good")) {
            var covered = plan.apply(GeneratedClient.ifThen(obstacle, quality));

            noBetter(Outlook.of(client.situation(), plan), Outlook.of(client.situation(), covered));
            assertThat(points(client, covered, PlanCriterion.OBSTACLES))
                    .isGreaterThanOrEqualTo(points(client, plan, PlanCriterion.OBSTACLES));
        }
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void aCrisisDateThatIsCoveredIsNeverWorse(long seed) {
        var client = new GeneratedClient(seed);
        var open = client.any().apply(new DropStep(new StepId("crisis-step")));

        for (var who : List.of(Who.CLIENT, Who.TOGETHER, Who.LEARNER)) {
            var covered = open.apply(client.crisisStep(who));

            noBetter(Outlook.of(client.situation(), open), Outlook.of(client.situation(), covered));
            assertThat(points(client, covered, PlanCriterion.CRISIS))
                    .isGreaterThanOrEqualTo(points(client, open, PlanCriterion.CRISIS));
        }
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void whateverIsTypedOneIsToldAndNothingIsThrown(long seed) {
        var client = new GeneratedClient(seed);
        var plan = client.any();

        var refusals = PlanRefusal.of(plan, client.catalogue(), Plans.RULES.limits(), Set.of());

        assertThat(refusals)
                .allSatisfy(refusal ->
                        assertThat(refusal.code()).isIn(Code.GOAL_EMPTY, Code.STEP_NOT_IN_PLAN, Code.TOO_MANY));
        assertThat(refusals.stream().anyMatch(refusal -> refusal.code() == Code.GOAL_EMPTY))
                .isEqualTo(plan.goals().isEmpty());
    }

    @ParameterizedTest
    @MethodSource("manySeeds")
    void aSoundPlanDoesBetterThanAMiddlingOneAndThatBetterThanTheRest(long seed) {
        var client = new GeneratedClient(seed);

        var sound = outcome(client, client.sound());
        var middling = outcome(client, client.middling());

        assertThat(sound).as("sound over middling").isGreaterThanOrEqualTo(middling + 10);
        assertThat(middling).as("middling over trivial").isGreaterThan(outcome(client, client.trivial()));
        assertThat(middling).as("middling over overfull").isGreaterThan(outcome(client, client.overfull()));
        assertThat(middling).as("middling over imposed").isGreaterThan(outcome(client, client.imposed()));
    }

    @ParameterizedTest
    @MethodSource("manySeeds")
    void onlyTheSoundPlanPassesTheRubric(long seed) {
        var client = new GeneratedClient(seed);

        assertThat(PlanRubric.of(client.situation(), client.sound()).failed()).isEmpty();
        for (var plan : List.of(client.trivial(), client.overfull(), client.imposed())) {
            assertThat(PlanRubric.of(client.situation(), plan).passes()).isFalse();
        }
    }

    /** No step has a greater chance, and no goal comes further. */
    private static void noBetter(Outlook worse, Outlook better) {
        for (var step : worse.steps()) {
            assertThat(step.chance())
                    .as("%s", step)
                    .isLessThanOrEqualTo(chance(better, step.step().id()));
        }
        for (var i = 0; i < worse.goals().size(); i++) {
            assertThat(worse.goals().get(i).outcome())
                    .isLessThanOrEqualTo(better.goals().get(i).outcome());
        }
    }

    private static int chance(Outlook outlook, StepId id) {
        return outlook.steps().stream()
                .filter(step -> step.step().id().equals(id))
                .findFirst()
                .orElseThrow()
                .chance();
    }

    private static int outcome(GeneratedClient client, GoalActionPlan plan) {
        return Outlook.of(client.situation(), plan).outcome();
    }

    private static int points(GeneratedClient client, GoalActionPlan plan, PlanCriterion criterion) {
        return PlanRubric.of(client.situation(), plan).result(criterion).points();
    }
}
