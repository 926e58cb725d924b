package nl.leerbrug.goalplan;

import nl.leerbrug.bridge.Level;
import nl.leerbrug.bridge.SubPillarId;
import nl.leerbrug.goalplan.OfferedGoal.Origin;
import nl.leerbrug.goalplan.PlanEdit.Agree;
import nl.leerbrug.goalplan.PlanEdit.PutGoal;
import nl.leerbrug.goalplan.PlanEdit.PutIfThen;
import nl.leerbrug.goalplan.PlanEdit.PutRecognition;
import nl.leerbrug.goalplan.PlanEdit.PutStep;
import nl.leerbrug.goalplan.PlanEdit.SetConfidence;
import nl.leerbrug.goalplan.PlanEdit.SetReview;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.stream.IntStream;

/** A client whom a seed made up: a catalogue like those of authors, a condition, and plans good and bad. */
final class GeneratedClient {

    private static final SubPillarId SUB_PILLAR = new SubPillarId("debts");
    private static final StepId CRISIS_STEP = new StepId("crisis-step");
    private static final int OWN_GOALS = 4;
    private static final int MENTOR_GOALS = 3;
    private static final int OBSTACLES = 8;

    private final Random random;
    private final PlanCatalogue catalogue;
    private final ClientCondition condition;

    GeneratedClient(long seed) {
        this.random = new Random(seed);
        this.condition = new ClientCondition(between(3, 8), between(3, 9), between(4, 9));
        this.catalogue = generate();
    }

    PlanSituation situation() {
        return situation(catalogue, condition);
    }

    static PlanSituation situation(PlanCatalogue catalogue, ClientCondition condition) {
        return PlanSituation.of(catalogue, Plans.RULES, condition, Set.of());
    }

    ClientCondition condition() {
        return condition;
    }

    private PlanCatalogue generate() {
        var goals = new ArrayList<OfferedGoal>();
        var steps = new ArrayList<OfferedStep>();
        for (var i = 0; i < OWN_GOALS; i++) {
            goals.add(goal("own-" + i, Origin.CLIENT));
            steps.add(step("own-%d-0".formatted(i), 1, Control.OWN, "own-" + i, between(5, 12)));
            for (var j = 1; j <= 4; j++) {
                var control = random.nextInt(4) == 0 ? Control.SHARED : Control.OWN;
                steps.add(step("own-%d-%d".formatted(i, j), between(2, 3), control, "own-" + i, between(20, 40)));
            }
        }
        for (var i = 0; i < MENTOR_GOALS; i++) {
            goals.add(goal("mentor-" + i, Origin.MENTOR));
            for (var j = 0; j < 4; j++) {
                var control = Control.values()[random.nextInt(3)];
                steps.add(step("mentor-%d-%d".formatted(i, j), between(2, 4), control, "mentor-" + i, between(20, 30)));
            }
        }
        var crises = new ArrayList<CrisisDate>();
        if (random.nextBoolean()) {
            steps.add(step(CRISIS_STEP.value(), between(1, 3), Control.OWN, "own-0", 10));
            crises.add(new CrisisDate(
                    new CrisisId("summons"),
                    "Dagvaarding.",
                    Plans.day(between(10, 30)),
                    Set.of(CRISIS_STEP),
                    between(10, 25)));
        }
        var obstacles =
                IntStream.range(0, OBSTACLES).mapToObj(i -> obstacle(i, steps)).toList();
        return new PlanCatalogue(
                Plans.TODAY,
                RecognitionPolicy.values()[random.nextInt(RecognitionPolicy.values().length)],
                goals,
                List.of(new Fragment(new FragmentId("said"), "dat het weer rustig wordt", null)),
                steps,
                List.of(),
                obstacles,
                obstacles.stream()
                        .flatMap(obstacle -> ifThens(obstacle).stream())
                        .toList(),
                List.of(
                        new OfferedRecognition(new RecognitionId("tea"), "Thee.", false, between(5, 9), Set.of()),
                        new OfferedRecognition(
                                new RecognitionId("all"), "Bon.", true, 5, Set.of(Pitfall.ONLY_GREAT_RESULTS))),
                crises,
                List.of(),
                List.of());
    }

    private static OfferedGoal goal(String id, Origin origin) {
        return new OfferedGoal(new GoalId(id), id, origin, SUB_PILLAR, Level.TWO, Level.THREE, true, true, List.of());
    }

    private OfferedStep step(String id, int load, Control control, String goal, int brings) {
        return new OfferedStep(
                new StepId(id),
                id,
                Who.CLIENT,
                load,
                control,
                Set.of(),
                Set.of(),
                Plans.TODAY,
                null,
                Map.of(new GoalId(goal), brings));
    }

    private Obstacle obstacle(int number, List<OfferedStep> steps) {
        var hits = new ArrayList<StepId>();
        for (var i = 0; i < 6; i++) {
            hits.add(steps.get(random.nextInt(steps.size())).id());
        }
        return new Obstacle(new ObstacleId("obstacle-" + number), "Iets.", between(10, 30), Set.copyOf(hits));
    }

    private List<OfferedIfThen> ifThens(Obstacle obstacle) {
        var id = obstacle.id().value();
        return List.of(
                new OfferedIfThen(new IfThenId(id + "-good"), "Goed.", Map.of(obstacle.id(), between(60, 90))),
                new OfferedIfThen(new IfThenId(id + "-poor"), "Slecht.", Map.of(obstacle.id(), between(1, 20))));
    }

    /** Her own goal, steps that she can carry, everything seen to. */
    GoalActionPlan sound() {
        var steps = fitting(0, Plans.RULES.capacity().at(condition.stress()));
        var plan = of(ownGoal(0, Chooser.CLIENT, true)).apply(steps).apply(crisisStep(Who.TOGETHER));
        for (var obstacle : catalogue.obstacles()) {
            plan = plan.apply(ifThen(obstacle.id(), "good"));
        }
        return plan.apply(List.of(
                new PutRecognition(new Recognition(new RecognitionId("tea"), new StepId("own-0-0"), Chooser.CLIENT)),
                new SetConfidence(8),
                new SetReview(Plans.day(21)),
                new Agree(Party.CLIENT),
                new Agree(Party.LEARNER)));
    }

    /** A goal that both chose, in the learner's words, and a plan for five of the eight things that may come in between. */
    GoalActionPlan middling() {
        var steps = fitting(0, Plans.RULES.capacity().at(condition.stress()));
        return of(ownGoal(0, Chooser.TOGETHER, false))
                .apply(steps.subList(0, Math.max(Math.min(3, steps.size()), steps.size() - 1)).stream()
                        .map(put -> new PutStep(put.step().movedTo(Plans.day(9))))
                        .toList())
                .apply(crisisStep(Who.TOGETHER))
                .apply(List.of(
                        ifThen(new ObstacleId("obstacle-0"), "good"),
                        ifThen(new ObstacleId("obstacle-1"), "good"),
                        ifThen(new ObstacleId("obstacle-2"), "good"),
                        ifThen(new ObstacleId("obstacle-3"), "good"),
                        ifThen(new ObstacleId("obstacle-4"), "good"),
                        new SetConfidence(7),
                        new SetReview(Plans.day(40))));
    }

    /** One thing that costs nothing and changes nothing. */
    GoalActionPlan trivial() {
        return of(ownGoal(0, Chooser.CLIENT, true))
                .apply(List.of(put("own-0-0", Who.CLIENT, 1), new SetConfidence(10), new SetReview(Plans.day(21))));
    }

    /** Everything at once. */
    GoalActionPlan overfull() {
        var plan = GoalActionPlan.EMPTY;
        for (var goal = 0; goal < 3; goal++) {
            plan = plan.apply(new PutGoal(ownGoal(goal, Chooser.CLIENT, true)));
            for (var step = 0; step <= 4; step++) {
                plan = plan.apply(put("own-%d-%d".formatted(goal, step), Who.CLIENT, 2 + 5 * goal + step));
            }
        }
        return plan.apply(crisisStep(Who.CLIENT))
                .apply(List.of(
                        ifThen(new ObstacleId("obstacle-0"), "good"),
                        new SetConfidence(7),
                        new SetReview(Plans.day(40))));
    }

    /** The learner's goal, steps and words. */
    GoalActionPlan imposed() {
        var plan = of(new Goal(
                new GoalId("mentor-0"),
                false,
                SUB_PILLAR,
                null,
                null,
                List.of(Words.imposed("Dit moet eerst.")),
                "",
                Chooser.LEARNER,
                Plans.day(40)));
        for (var step = 0; step < 4; step++) {
            plan = plan.apply(put("mentor-0-" + step, Who.CLIENT, 3 + 5 * step));
        }
        return plan.apply(crisisStep(Who.TOGETHER))
                .apply(List.of(
                        ifThen(new ObstacleId("obstacle-0"), "good"),
                        new SetConfidence(5),
                        new SetReview(Plans.day(21))));
    }

    /** Any plan that edits can make, sensible or not. */
    GoalActionPlan any() {
        var plan = GoalActionPlan.EMPTY;
        for (var i = random.nextInt(25); i >= 0; i--) {
            plan = plan.apply(anyEdit(i));
        }
        return plan;
    }

    private PlanEdit anyEdit(int number) {
        var day = Plans.day(between(-5, 50));
        return switch (random.nextInt(8)) {
            case 0 ->
                new PutGoal(
                        ownGoal(random.nextInt(OWN_GOALS), Chooser.values()[random.nextInt(3)], random.nextBoolean()));
            case 1 ->
                new PutStep(
                        Step.typed(new StepId("typed-" + number), "Iets doen.", Who.values()[random.nextInt(4)], day));
            case 2 ->
                ifThen(new ObstacleId("obstacle-" + random.nextInt(OBSTACLES)), random.nextBoolean() ? "good" : "poor");
            case 3 ->
                new PutRecognition(new Recognition(
                        new RecognitionId(random.nextBoolean() ? "tea" : "all"),
                        new StepId("own-0-0"),
                        Chooser.CLIENT));
            case 4 -> new SetConfidence(random.nextInt(11));
            default -> new PutStep(Step.of(anyStep().id(), Who.values()[random.nextInt(4)], day));
        };
    }

    OfferedStep anyStep() {
        return catalogue.steps().get(random.nextInt(catalogue.steps().size()));
    }

    Obstacle anyObstacle() {
        return catalogue.obstacles().get(random.nextInt(catalogue.obstacles().size()));
    }

    PlanCatalogue catalogue() {
        return catalogue;
    }

    static PutIfThen ifThen(ObstacleId obstacle, String quality) {
        return new PutIfThen(new IfThenPlan(new IfThenId(obstacle + "-" + quality), obstacle, null));
    }

    /** Sees to the crisis date in time; nothing when there is none. */
    List<PlanEdit> crisisStep(Who who) {
        return catalogue.crises().stream()
                .<PlanEdit>map(crisis ->
                        new PutStep(Step.of(CRISIS_STEP, who, crisis.on().minusDays(3))))
                .toList();
    }

    private static GoalActionPlan of(Goal goal) {
        return GoalActionPlan.EMPTY.apply(new PutGoal(goal));
    }

    /** Steps of a goal, as many as can be carried beside what a crisis asks. */
    private List<PutStep> fitting(int goal, int capacity) {
        var left = capacity - catalogue.crises().size() * 2;
        var steps = new ArrayList<PutStep>();
        for (var i = 0; i <= 4; i++) {
            var put = put("own-%d-%d".formatted(goal, i), i == 0 ? Who.CLIENT : Who.TOGETHER, 1 + 5 * i);
            var load = catalogue.step(put.step().id()).orElseThrow().load();
            left -= Math.ceilDiv(load * (i == 0 ? 100 : 60), 100);
            if (left >= 0) {
                steps.add(put);
            }
        }
        return steps;
    }

    private Goal ownGoal(int number, Chooser chooser, boolean ownWords) {
        return new Goal(
                new GoalId("own-" + number),
                false,
                SUB_PILLAR,
                Level.TWO,
                Level.THREE,
                List.of(ownWords ? Words.said(catalogue.fragments().getFirst()) : Words.ofLearner("Orde op zaken.")),
                "Nu.",
                chooser,
                Plans.day(40));
    }

    private static PutStep put(String step, Who who, int days) {
        return new PutStep(Step.of(new StepId(step), who, Plans.day(days)));
    }

    private int between(int least, int most) {
        return least + random.nextInt(most - least + 1);
    }
}
