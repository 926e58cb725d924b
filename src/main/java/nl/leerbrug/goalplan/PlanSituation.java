package nl.leerbrug.goalplan;

import nl.leerbrug.bridge.FactId;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Map;
import java.util.Set;

/**
 * All that is known when a plan begins.
 *
 * @param today the day on which it was agreed
 * @param heard what the client has told
 * @param finished steps that were done earlier
 * @param reached how far goals were brought earlier, in percent of the way
 */
public record PlanSituation(
        PlanCatalogue catalogue,
        PlanRules rules,
        LocalDate today,
        ClientCondition condition,
        Set<FactId> heard,
        Set<StepId> finished,
        Map<GoalId, Integer> reached) {

    public PlanSituation {
        heard = Set.copyOf(heard);
        finished = Set.copyOf(finished);
        reached = Map.copyOf(reached);
    }

    /** At the end of a goal conversation. */
    public static PlanSituation of(
            PlanCatalogue catalogue, PlanRules rules, ClientCondition condition, Set<FactId> heard) {
        return new PlanSituation(catalogue, rules, catalogue.today(), condition, heard, Set.of(), Map.of());
    }

    /** The last day of the outlook. */
    public LocalDate lastDay() {
        return today.plusDays(PlanCatalogue.DAYS);
    }

    /** From 1 to 6 within the outlook. */
    int weekOf(LocalDate day) {
        var days = ChronoUnit.DAYS.between(today, day);
        return Math.clamp(days / 7 + 1, 1, PlanCatalogue.DAYS / 7);
    }
}
