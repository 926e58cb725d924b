package nl.leerbrug.goalplan;

import nl.leerbrug.goalplan.Outlook.Course;

import java.util.List;

/** From chances to what becomes of the goals. */
final class Foretelling {

    private final PlanReading reading;
    private final Chances chances;

    Foretelling(PlanReading reading) {
        this.reading = reading;
        this.chances = new Chances(reading);
    }

    Outlook outlook() {
        var steps = reading.plan().steps().stream().map(chances::of).toList();
        var lost = reading.openCrises().stream()
                .mapToInt(crisis -> crisis.loss() * chances.open(crisis) / PlanReading.ALL)
                .sum();
        var goals = reading.plan().goals().stream()
                .map(goal -> outcome(goal, steps, lost))
                .toList();
        var course = course(Outlook.mean(goals));
        var events = new Happenings(reading, chances, steps, course).events();
        return new Outlook(
                steps,
                goals,
                events,
                Correspondence.messages(reading.situation().catalogue(), events),
                course);
    }

    private GoalOutcome outcome(Goal goal, List<StepOutlook> steps, int lost) {
        var likely = steps.stream()
                        .mapToInt(step -> step.chance() * reading.brings(step.step(), goal))
                        .sum()
                / PlanReading.ALL;
        var reached = Math.min(PlanReading.ALL, reading.reached(goal) + likely);
        var outcome = Math.max(0, reached - lost);
        return new GoalOutcome(goal.id(), reading.potential(goal), reached - outcome, outcome);
    }

    private Course course(int outcome) {
        var thresholds = reading.rules().thresholds();
        if (outcome >= thresholds.wellFrom()) {
            return Course.WELL;
        }
        return outcome < thresholds.stuckBelow() ? Course.STUCK : Course.MIXED;
    }
}
