package nl.leerbrug.goalplan;

import nl.leerbrug.goalplan.PlanEvidence.Point;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;

/** The days of a plan. */
final class DateJudging {

    private final PlanReading reading;
    private final GoalActionPlan plan;

    DateJudging(PlanReading reading) {
        this.reading = reading;
        this.plan = reading.plan();
    }

    List<PlanEvidence> evidence() {
        var evidence = new ArrayList<PlanEvidence>();
        evidence.addAll(offenders(Point.NOT_PAST, step -> reading.isPast(step.on())));
        evidence.addAll(offenders(Point.IN_ITS_TIME, step -> isTooEarly(reading, step) || isTooLate(reading, step)));
        evidence.addAll(
                offenders(Point.IN_ORDER, step -> !reading.missingBefore(step).isEmpty()));
        var review = plan.review();
        evidence.add(PlanEvidence.yes(Point.REVIEW_AGREED, "", review != null));
        if (review != null) {
            evidence.add(reviewInTime(review));
        }
        return evidence;
    }

    private PlanEvidence reviewInTime(LocalDate review) {
        var days = (int) ChronoUnit.DAYS.between(reading.situation().today(), review);
        var afterFirst = plan.firstDay().filter(review::isBefore).isEmpty();
        return new PlanEvidence(
                Point.REVIEW_IN_TIME,
                "",
                afterFirst && days > 0 && days <= PlanCatalogue.DAYS,
                days,
                PlanCatalogue.DAYS);
    }

    private List<PlanEvidence> offenders(Point point, Predicate<Step> isWrong) {
        var found = plan.steps().stream()
                .filter(isWrong)
                .map(step -> PlanEvidence.yes(point, step.id().value(), false))
                .toList();
        return found.isEmpty() ? List.of(PlanEvidence.yes(point, "", true)) : found;
    }

    static boolean isTooEarly(PlanReading reading, Step step) {
        return reading.offered(step)
                .filter(offered -> step.on().isBefore(offered.earliest()))
                .isPresent();
    }

    static boolean isTooLate(PlanReading reading, Step step) {
        return reading.offered(step)
                .map(OfferedStep::latest)
                .filter(latest -> step.on().isAfter(latest))
                .isPresent();
    }
}
