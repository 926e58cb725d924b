package nl.leerbrug.goalplan;

import java.time.LocalDate;
import java.util.Set;

/**
 * A day that does not wait for the plan.
 *
 * @param text what it is
 * @param on the day
 * @param coveredBy steps, each of which is enough when it is done by then
 * @param loss what it takes from every goal when it strikes, in percent of the way
 */
public record CrisisDate(CrisisId id, String text, LocalDate on, Set<StepId> coveredBy, int loss) {

    public CrisisDate {
        coveredBy = Set.copyOf(coveredBy);
    }
}
