package nl.leerbrug.goalplan;

import java.util.Arrays;
import java.util.List;

/**
 * What is good about a plan and what is not, with what each judgement rests on. Codes and numbers; the words stand in
 * {@link PlanTexts}.
 */
public record PlanRubric(List<Result> results) {

    private static final int HUNDRED = 100;

    public PlanRubric {
        results = List.copyOf(results);
    }

    /**
     * @param points from 0 to 100
     * @param weight in the whole
     * @param evidence what it rests on, in order
     */
    public record Result(PlanCriterion criterion, int points, int weight, boolean passed, List<PlanEvidence> evidence) {
        public Result {
            evidence = List.copyOf(evidence);
        }
    }

    public static PlanRubric of(PlanSituation situation, GoalActionPlan plan) {
        var judging = new PlanJudging(new PlanReading(situation, plan));
        return new PlanRubric(
                Arrays.stream(PlanCriterion.values()).map(judging::result).toList());
    }

    public boolean passes() {
        return results.stream().allMatch(Result::passed);
    }

    /** The weighted mean, from 0 to 100, rounded down. */
    public int points() {
        var weights = results.stream().mapToInt(Result::weight).sum();
        var points = results.stream()
                .mapToInt(result -> result.weight() * result.points())
                .sum();
        return points / Math.max(1, weights);
    }

    public Result result(PlanCriterion criterion) {
        return results.get(criterion.ordinal());
    }

    /** The criteria that were not met. */
    public List<PlanCriterion> failed() {
        return results.stream()
                .filter(result -> !result.passed())
                .map(Result::criterion)
                .toList();
    }

    static int share(List<PlanEvidence> evidence) {
        var holding = (int) evidence.stream().filter(PlanEvidence::holds).count();
        return evidence.isEmpty() ? HUNDRED : holding * HUNDRED / evidence.size();
    }
}
