package nl.leerbrug.goalplan;

import nl.leerbrug.goalplan.Factor.Cause;
import nl.leerbrug.goalplan.Outlook.Course;
import nl.leerbrug.goalplan.OutlookEvent.Kind;
import nl.leerbrug.goalplan.StepOutlook.State;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** Tells the six weeks as events, each with its reasons. */
final class Happenings {

    private static final Comparator<OutlookEvent> IN_ORDER = Comparator.comparing(OutlookEvent::on)
            .thenComparing(OutlookEvent::kind)
            .thenComparing(OutlookEvent::subject);

    private final PlanReading reading;
    private final Chances chances;
    private final List<StepOutlook> steps;
    private final Course course;
    private final List<OutlookEvent> events = new ArrayList<>();

    Happenings(PlanReading reading, Chances chances, List<StepOutlook> steps, Course course) {
        this.reading = reading;
        this.chances = chances;
        this.steps = steps;
        this.course = course;
    }

    List<OutlookEvent> events() {
        reading.openCrises().forEach(this::crisis);
        overload();
        ownership();
        reading.obstacles().forEach(this::obstacle);
        steps.forEach(this::step);
        reading.plan().recognitions().forEach(this::recognition);
        var last = reading.situation().lastDay();
        if (reading.bestPotential() < reading.rules().thresholds().trivialBelow()) {
            happens(last, Kind.NOTHING_MOVED, "", List.of());
        }
        events.sort(IN_ORDER);
        happens(
                last,
                switch (course) {
                    case WELL -> Kind.ENDED_WELL;
                    case MIXED -> Kind.ENDED_MIXED;
                    case STUCK -> Kind.ENDED_STUCK;
                },
                "",
                List.of());
        return events;
    }

    private void crisis(CrisisDate crisis) {
        var averted = PlanReading.ALL - chances.open(crisis)
                >= reading.rules().thresholds().doneFrom();
        var reasons = reading.covering(crisis).stream()
                .map(chances::of)
                .max(Comparator.comparing(StepOutlook::chance))
                .map(StepOutlook::factors)
                .orElse(List.of());
        happens(
                crisis.on(),
                averted ? Kind.CRISIS_AVERTED : Kind.CRISIS_STRUCK,
                crisis.id().value(),
                averted ? List.of() : taking(reasons));
    }

    /** On the day on which the sum of what was asked passes what can be carried. */
    private void overload() {
        if (reading.overload() == 0) {
            return;
        }
        var carried = 0;
        var days = steps.stream()
                .map(StepOutlook::step)
                .filter(step -> reading.isWithin(step.on()))
                .sorted(Comparator.comparing(Step::on))
                .toList();
        for (var step : days) {
            carried += reading.load(step);
            if (carried > reading.capacity()) {
                happens(step.on(), Kind.OVERLOADED, step.id().value(), whole(Cause.OVERLOAD));
                return;
            }
        }
        happens(reading.situation().lastDay(), Kind.OVERLOADED, "", whole(Cause.OVERLOAD));
    }

    private void ownership() {
        if (!steps.isEmpty()
                && reading.ownership() < reading.rules().thresholds().heartFrom()) {
            var first = steps.stream()
                    .map(one -> one.step().on())
                    .filter(reading::isWithin)
                    .min(Comparator.naturalOrder());
            happens(first.orElse(reading.situation().lastDay()), Kind.HEART_LOST, "", whole(Cause.NOT_OWN));
        }
    }

    /** At the first step that it spoils, or, with a plan for it, at the first that goes on all the same. */
    private void obstacle(Obstacle obstacle) {
        var met = reading.cover(obstacle) >= reading.rules().thresholds().covered();
        steps.stream()
                .filter(one -> reading.isWithin(one.step().on()))
                .filter(one -> reading.obstacles(one.step()).contains(obstacle))
                .filter(one -> met ? one.state() != State.MISSED : one.state() != State.DONE)
                .min(Comparator.comparing(one -> one.step().on()))
                .ifPresent(one -> happens(
                        one.step().on(),
                        met ? Kind.OBSTACLE_MET : Kind.OBSTACLE_STRUCK,
                        obstacle.id().value(),
                        one.factors().stream()
                                .filter(factor ->
                                        factor.subject().equals(obstacle.id().value()))
                                .toList()));
    }

    private void step(StepOutlook one) {
        var kind =
                switch (one.state()) {
                    case DONE -> Optional.of(Kind.STEP_DONE);
                    case HALF -> Optional.of(Kind.STEP_HALF);
                    case MISSED -> Optional.of(Kind.STEP_MISSED);
                    case LATER -> Optional.<Kind>empty();
                };
        var on = reading.isPast(one.step().on())
                ? reading.situation().today()
                : one.step().on();
        kind.ifPresent(what -> happens(
                on,
                what,
                one.step().id().value(),
                what == Kind.STEP_DONE ? adding(one.factors()) : taking(one.factors())));
    }

    private void recognition(Recognition recognition) {
        var recognitions = new RecognitionReading(reading);
        var after = steps.stream()
                .filter(one -> one.step().id().equals(recognition.after()))
                .findFirst();
        if (!recognitions.isSound(recognition)) {
            var on = after.map(one -> one.step().on()).filter(reading::isWithin);
            happens(
                    on.orElse(reading.situation().lastDay()),
                    Kind.RECOGNITION_SOURED,
                    recognition.id().value(),
                    whole(Cause.PITFALL));
        } else {
            after.filter(one -> one.state() == State.DONE)
                    .ifPresent(one -> happens(
                            one.step().on(),
                            Kind.RECOGNITION_GIVEN,
                            recognition.id().value(),
                            List.of()));
        }
    }

    /** A reason that weighs on every step alike. */
    private List<Factor> whole(Cause cause) {
        return steps.stream()
                .flatMap(one -> one.factors().stream())
                .filter(factor -> factor.cause() == cause)
                .limit(1)
                .toList();
    }

    private static List<Factor> taking(List<Factor> factors) {
        return factors.stream()
                .filter(factor -> factor.points() < 0)
                .sorted(Comparator.comparing(Factor::points))
                .toList();
    }

    private static List<Factor> adding(List<Factor> factors) {
        return factors.stream().filter(factor -> factor.points() > 0).toList();
    }

    private void happens(LocalDate on, Kind kind, String subject, List<Factor> reasons) {
        events.add(new OutlookEvent(on, reading.situation().weekOf(on), kind, subject, reasons));
    }
}
