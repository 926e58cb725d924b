package nl.leerbrug.goalplan;

import nl.leerbrug.goalplan.Factor.Cause;
import nl.leerbrug.goalplan.StepOutlook.State;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The chance of each step of a plan: a base, and what each reason takes from it or adds. */
final class Chances {

    private static final int ALL = PlanReading.ALL;
    private static final int PRODUCT = 10;

    private final PlanReading reading;
    private final RecognitionReading recognitions;
    private final PlanRules.Chance weights;
    private final Map<StepId, List<Factor>> calm = new HashMap<>();

    Chances(PlanReading reading) {
        this.reading = reading;
        this.recognitions = new RecognitionReading(reading);
        this.weights = reading.rules().chance();
    }

    StepOutlook of(Step step) {
        var factors = new ArrayList<>(calm(step));
        for (var crisis : reading.openCrises()) {
            if (crisis.on().isBefore(step.on())) {
                add(factors, Cause.CRISIS_BEFORE, crisis.id().value(), -weights.struck() * open(crisis) / ALL);
            }
        }
        var chance = chance(factors);
        if (step.on().isAfter(reading.situation().lastDay())) {
            return new StepOutlook(step, 0, State.LATER, factors);
        }
        return new StepOutlook(step, chance, state(chance), factors);
    }

    private State state(int chance) {
        var thresholds = reading.rules().thresholds();
        if (chance >= thresholds.doneFrom()) {
            return State.DONE;
        }
        return chance >= thresholds.halfFrom() ? State.HALF : State.MISSED;
    }

    /** How far a crisis date stays open, in percent: it closes as likely as the best step that sees to it is done. */
    int open(CrisisDate crisis) {
        return ALL
                - reading.covering(crisis).stream()
                        .mapToInt(step -> chance(calm(step)))
                        .max()
                        .orElse(0);
    }

    private int chance(List<Factor> factors) {
        var sum = weights.base() + factors.stream().mapToInt(Factor::points).sum();
        return Math.clamp(sum, weights.least(), weights.most());
    }

    /** Without what crisis dates do to it: they themselves rest on the steps that see to them. */
    private List<Factor> calm(Step step) {
        var known = calm.get(step.id());
        if (known != null) {
            return known;
        }
        // What waits for itself, by a mistake in the catalogue, waits for nothing.
        calm.put(step.id(), List.of());
        var factors = new ArrayList<Factor>();
        client(step, factors);
        around(step, factors);
        days(step, factors);
        obstacles(step, factors);
        recognition(step, factors);
        calm.put(step.id(), factors);
        return factors;
    }

    private void client(Step step, List<Factor> factors) {
        var load = reading.load(step);
        var condition = reading.situation().condition();
        add(
                factors,
                Cause.LOAD,
                "",
                -(load * weights.load() + load * condition.stress() * weights.loadStress() / PRODUCT));
        add(factors, Cause.OVERLOAD, "", -Math.min(weights.overloadMost(), reading.overload() * weights.overload()));
        add(factors, Cause.NOT_OWN, "", -(ALL - reading.ownership()) * weights.ownership() / ALL);
        var confidence = reading.plan().confidence();
        var sure = reading.rules().thresholds().confidence();
        if (confidence != null && confidence < sure) {
            add(factors, Cause.DOUBT, "", -(sure - confidence) * weights.doubt());
        }
    }

    private void around(Step step, List<Factor> factors) {
        switch (reading.control(step)) {
            case OWN -> {}
            case SHARED -> add(factors, Cause.SHARED_CONTROL, "", -weights.shared());
            case OTHERS -> add(factors, Cause.NO_CONTROL, "", -weights.others());
        }
        for (var help : reading.missingHelp(step)) {
            add(factors, Cause.HELP_MISSING, help.value(), -weights.help());
        }
        for (var first : reading.missingBefore(step)) {
            add(factors, Cause.FIRST_MISSING, first.value(), -weights.order());
        }
        // Never more than if it were missing.
        for (var first : reading.plannedBefore(step)) {
            var unsure = ALL - chance(calm(first));
            add(factors, Cause.FIRST_UNSURE, first.id().value(), -weights.order() * unsure / ALL);
        }
    }

    private void days(Step step, List<Factor> factors) {
        if (reading.isPast(step.on())) {
            add(factors, Cause.PAST, "", -weights.past());
        }
        if (DateJudging.isTooEarly(reading, step)) {
            add(factors, Cause.TOO_EARLY, "", -weights.tooEarly());
        }
        if (DateJudging.isTooLate(reading, step)) {
            add(factors, Cause.TOO_LATE, "", -weights.tooLate());
        }
    }

    private void obstacles(Step step, List<Factor> factors) {
        var left = weights.obstaclesMost();
        for (var obstacle : reading.obstacles(step)) {
            var open = obstacle.weight() * (ALL - reading.cover(obstacle)) / ALL;
            var taken = Math.min(left, open);
            add(factors, Cause.OBSTACLE, obstacle.id().value(), -taken);
            left -= taken;
        }
    }

    private void recognition(Step step, List<Factor> factors) {
        reading.plan().recognitions().stream()
                .filter(one -> step.id().equals(one.after()))
                .filter(recognitions::isSound)
                .max(Comparator.comparing(recognitions::valued))
                .ifPresent(one -> add(
                        factors,
                        Cause.RECOGNITION,
                        one.id().value(),
                        weights.recognition() * recognitions.valued(one) / ClientCondition.MOST));
        add(factors, Cause.PITFALL, "", -weights.pitfall() * recognitions.faults());
    }

    private static void add(List<Factor> factors, Cause cause, String subject, int points) {
        if (points != 0) {
            factors.add(new Factor(cause, subject, points));
        }
    }
}
