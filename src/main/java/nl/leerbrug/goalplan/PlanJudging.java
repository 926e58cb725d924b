package nl.leerbrug.goalplan;

import nl.leerbrug.goalplan.OfferedGoal.Origin;
import nl.leerbrug.goalplan.PlanEvidence.Point;
import nl.leerbrug.goalplan.PlanRubric.Result;

import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.function.ToIntFunction;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Looks at a plan, criterion by criterion. */
final class PlanJudging {

    private static final Pattern SENTENCE_END = Pattern.compile("[.!?]+");
    private static final Pattern SPACE = Pattern.compile("\\s+");

    private final PlanReading reading;
    private final GoalActionPlan plan;
    private final PlanRules rules;
    private final PlanCatalogue catalogue;

    PlanJudging(PlanReading reading) {
        this.reading = reading;
        this.plan = reading.plan();
        this.rules = reading.rules();
        this.catalogue = reading.situation().catalogue();
    }

    Result result(PlanCriterion criterion) {
        return switch (criterion) {
            case OWNERSHIP -> judged(criterion, ownershipPoints(), ownership());
            case SMART -> byShare(criterion, smart());
            case STEP_SIZE -> byShare(criterion, stepSize());
            case OBSTACLES -> judged(criterion, coveredShare(), obstacles());
            case RECOGNITION -> byShare(criterion, new RecognitionJudging(reading).evidence());
            case DATES -> byShare(criterion, new DateJudging(reading).evidence());
            case CRISIS -> byShare(criterion, crises());
        };
    }

    private Result byShare(PlanCriterion criterion, List<PlanEvidence> evidence) {
        return judged(criterion, PlanRubric.share(evidence), evidence);
    }

    private Result judged(PlanCriterion criterion, int points, List<PlanEvidence> evidence) {
        var rule = rules.criteria().get(criterion);
        if (rule == null) {
            throw new IllegalStateException("no rule for " + criterion);
        }
        var decided =
                evidence.stream().allMatch(one -> one.holds() || !one.point().decides());
        return new Result(criterion, points, rule.weight(), decided && points >= rule.pass(), evidence);
    }

    private int ownershipPoints() {
        return (int)
                plan.goals().stream().mapToInt(reading::ownership).average().orElse(0);
    }

    private List<PlanEvidence> ownership() {
        var evidence = new ArrayList<PlanEvidence>();
        for (var goal : plan.goals()) {
            var id = goal.id().value();
            evidence.add(PlanEvidence.yes(
                    Point.OWN_GOAL,
                    id,
                    reading.origin(goal).filter(Origin.CLIENT::equals).isPresent()));
            evidence.add(PlanEvidence.yes(Point.OWN_CHOICE, id, goal.chosenBy() == Chooser.CLIENT));
            evidence.add(PlanEvidence.atLeast(
                    Point.OWN_WORDS,
                    id,
                    goal.shareOf(Whose.CLIENT),
                    rules.thresholds().ownWords()));
            evidence.add(PlanEvidence.yes(Point.NOT_IMPOSED, id, !reading.isImposed(goal)));
        }
        evidence.add(PlanEvidence.atLeast(Point.BOTH_AGREED, "", plan.agreed().size(), Party.values().length));
        return evidence;
    }

    private List<PlanEvidence> smart() {
        var evidence = new ArrayList<PlanEvidence>();
        for (var goal : plan.goals()) {
            var id = goal.id().value();
            var offered = goal.typed() ? Optional.<OfferedGoal>empty() : catalogue.goal(goal.id());
            evidence.add(PlanEvidence.yes(
                    Point.PRECISE, id, offered.filter(OfferedGoal::precise).isPresent()));
            evidence.add(PlanEvidence.yes(
                    Point.COUNTABLE, id, offered.filter(OfferedGoal::countable).isPresent()));
            evidence.add(PlanEvidence.yes(Point.FITTING, id, !goal.whyNow().isBlank()));
            evidence.add(PlanEvidence.yes(Point.DATED, id, goal.by() != null));
        }
        var alone = count(step -> step.who().isOwn() && reading.control(step) == Control.OWN);
        evidence.add(PlanEvidence.atLeast(Point.FEASIBLE, "", alone, 1));
        evidence.add(PlanEvidence.atMost(
                Point.EASY_WORDS, "", longestSentence(), rules.thresholds().sentenceWords()));
        return evidence;
    }

    private int longestSentence() {
        return Stream.concat(
                        plan.goals().stream().map(Goal::text),
                        plan.steps().stream().flatMap(step -> Stream.ofNullable(step.typed())))
                .flatMap(SENTENCE_END::splitAsStream)
                .map(String::strip)
                .filter(sentence -> !sentence.isEmpty())
                .mapToInt(sentence -> SPACE.split(sentence, -1).length)
                .max()
                .orElse(0);
    }

    private List<PlanEvidence> stepSize() {
        var evidence = new ArrayList<PlanEvidence>();
        evidence.add(PlanEvidence.atLeast(Point.OWN_STEP, "", count(reading::isOwn), 1));
        evidence.add(PlanEvidence.atMost(Point.WITHIN_CAPACITY, "", reading.wholeLoad(), reading.capacity()));
        var heaviest =
                rules.capacity().heaviestAt(reading.situation().condition().stress());
        evidence.addAll(offenders(Point.NONE_TOO_HEAVY, step -> Math.max(0, reading.load(step) - heaviest), heaviest));
        evidence.add(smallStart());
        evidence.add(PlanEvidence.atLeast(
                Point.MOVES, "", reading.bestPotential(), rules.thresholds().trivialBelow()));
        var confidence = plan.confidence();
        evidence.add(PlanEvidence.atLeast(
                Point.CONFIDENT,
                "",
                confidence == null ? -1 : confidence,
                rules.thresholds().confidence()));
        return evidence;
    }

    /** The first own step is light, and soon. */
    private PlanEvidence smallStart() {
        var most = rules.thresholds().firstStepDays();
        return plan.steps().stream()
                .filter(reading::isOwn)
                .min(Comparator.comparing(Step::on).thenComparing(reading::load))
                .map(step -> {
                    var days = (int) ChronoUnit.DAYS.between(reading.situation().today(), step.on());
                    var light = reading.load(step) <= rules.thresholds().lightLoad();
                    return new PlanEvidence(
                            Point.SMALL_START, step.id().value(), light && days >= 0 && days <= most, days, most);
                })
                .orElse(new PlanEvidence(Point.SMALL_START, "", false, -1, most));
    }

    /** One piece of evidence for each step that is too much, or one for all when none is. */
    private List<PlanEvidence> offenders(Point point, ToIntFunction<Step> excess, int wanted) {
        var found = plan.steps().stream()
                .filter(step -> excess.applyAsInt(step) > 0)
                .map(step ->
                        new PlanEvidence(point, step.id().value(), false, wanted + excess.applyAsInt(step), wanted))
                .toList();
        return found.isEmpty() ? List.of(new PlanEvidence(point, "", true, wanted, wanted)) : found;
    }

    private List<PlanEvidence> obstacles() {
        return reading.obstacles().stream()
                .map(obstacle -> PlanEvidence.atLeast(
                        Point.OBSTACLE_COVERED,
                        obstacle.id().value(),
                        reading.cover(obstacle),
                        rules.thresholds().covered()))
                .toList();
    }

    /** By weight: what hits hardest counts most. */
    private int coveredShare() {
        var all = reading.obstacles();
        var weights = all.stream().mapToInt(Obstacle::weight).sum();
        var covered = all.stream()
                .mapToInt(obstacle -> obstacle.weight() * reading.cover(obstacle))
                .sum();
        return weights == 0 ? PlanReading.ALL : covered / weights;
    }

    private List<PlanEvidence> crises() {
        return reading.openCrises().stream()
                .map(crisis -> PlanEvidence.yes(
                        Point.CRISIS_COVERED,
                        crisis.id().value(),
                        !reading.covering(crisis).isEmpty()))
                .toList();
    }

    private int count(Predicate<Step> test) {
        return (int) plan.steps().stream().filter(test).count();
    }
}
